import type { NoteDraft } from './drafts';
import type { UnitReview } from '../review/result';
import { splitNote, wordsOf } from './note-text';

type Category = NoteDraft['category'];

/** A cause to put into a note with one click. */
export interface Cause {
  readonly text: string;
  readonly category: Category;
  /** `own`: taken from the unit's other notes. */
  readonly source: 'own' | 'starter';
}

/** Causes a finance officer meets every year; a start, to be put into one's own words. */
const STARTER: Readonly<Record<Category, readonly string[]>> = {
  funds: [
    '项目尾款未到合同约定的支付节点，资金结转下年支付',
    '上级资金下达较晚，年内未能全部拨付',
    '年中追加预算，年初指标未同步调整',
    '招标采购节约资金，实际支出低于预算',
    '财政资金调度紧张，部分款项延后支付',
  ],
  policy: ['补助标准年中调整，实际发放口径发生变化', '上级年中调整任务数，指标值未同步修订', '相关政策到期或暂停执行，任务相应减少'],
  people: [
    '部分群众外出务工，参与意愿不高',
    '服务对象人数较上年发生变动，符合条件的对象减少',
    '部分对象账户信息失效，未能一次办结',
    '缴费标准提高，部分居民参保意愿下降',
  ],
  execution: [
    '前期手续审批时间较长，项目开工推迟',
    '受持续降雨等天气影响，施工进度滞后',
    '招标流标后重新组织，实施时间延后',
    '验收资料不齐，年底前未能完成验收',
  ],
  target: ['年初设定指标值偏低，未充分考虑历史完成情况', '年初设定指标值偏高，超出实际工作能力', '指标统计口径较年初设定时扩大'],
  data: ['指标值与完成值计量单位不一致', '指标值为当年新增数，完成值误按累计数填列', '统计口径与主管部门不一致', '填报时数据录入有误'],
};

const ORDER: readonly Category[] = ['funds', 'policy', 'people', 'execution', 'target', 'data'];
const NOTE_KEY = /\/note$|\/reason(?:#\d+)?$/;
/** 因…导致…, 由于…, 受…影响: a clause that gives a cause, up to where the remedy begins. */
const CAUSE = /(?:主要)?(?:是)?(?:因为|因(?!此)|由于|受)[^。；;\n]*?(?=[，,](?:将|下一步|今后|下步|拟|后续)|[。；;\n]|$)/g;
const FILLED_CAUSE = /原因[：:]([^。；;\n]*)/g;
const LONGEST = 60;

/** Causes for a draft: the unit's own first, then the starter library with the likeliest category in front. */
export function causesFor(draft: NoteDraft, unit: UnitReview): readonly Cause[] {
  const own = [...new Set(ownCauses(draft, unit))].map((text): Cause => ({ text, category: draft.category, source: 'own' }));
  const categories = [draft.category, ...ORDER.filter((category) => category !== draft.category)];
  const starter = categories.flatMap((category) => STARTER[category].map((text): Cause => ({ text, category, source: 'starter' })));
  return [...own, ...starter];
}

function* ownCauses(draft: NoteDraft, unit: UnitReview): Iterable<string> {
  for (const [key, field] of unit.fields) {
    if (!NOTE_KEY.test(key) || key === draft.key || typeof field.cell.value !== 'string') continue;
    const words = wordsOf(splitNote(field.cell.value.replace(/\[bookmark:[^\]]*\]/g, ''), undefined));
    for (const [, filled = ''] of words.matchAll(FILLED_CAUSE)) if (isCause(filled)) yield filled.trim();
    for (const [clause] of words.matchAll(CAUSE)) if (isCause(clause)) yield clause.trim();
  }
}

function isCause(text: string): boolean {
  const plain = text.trim();
  return plain.length > 3 && plain.length <= LONGEST && !/【待填】|^无$/.test(plain);
}
