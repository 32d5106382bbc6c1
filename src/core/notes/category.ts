import type { NoteDraft } from './note-draft';

type Category = NoteDraft['category'];

/** What a cause is most likely about, by the name of the indicator; the first line that fits. */
const BY_NAME: readonly (readonly [RegExp, Category])[] = [
  [/资金|支出|预算|拨付|拨款|经费|成本|采购|投资/, 'funds'],
  [/参保|参合|参与|满意|群众|对象|就业|培训|人口|户数|人数|受益/, 'people'],
  [/政策|标准|补贴|补助|惠农|救助|低保/, 'policy'],
  [/统计|台账|档案|信息|系统|数据/, 'data'],
];

/** From this multiple on, figures in different units are likelier than a target set too low. */
const DATA_FROM = 10;

export function categoryOf(reason: NoteDraft['reason'], name: string, multiple: number | null): Category {
  if (reason === 'execution' || reason === 'adjustment') return 'funds';
  if (reason === 'over') return multiple !== null && multiple >= DATA_FROM ? 'data' : 'target';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'execution';
}
