import type { FormKind } from '../form';
import type { Label } from '../cells/labels';
import type { Lexicon } from './lexicon';

const TITLE = /(?:自评|自我评价|绩效评价|评价指标|评价基础|绩效).{0,12}表|基础数据表|评分表/;
/** What names a table only where it has a row to itself. */
const TITLE_ALONE = /^[^:：]{2,40}(?:绩效目标|(?:自评|评价)报告)(?:[(].*)?$/;
const LONGEST_TITLE = 80;
/** Sentences speak of forms: 2、填报《项目支出绩效监控表》1分。 */
const ABOUT_A_TITLE = /^(?:注|说明|备注|填报说明|填表说明)|[。；;]/;

const KINDS: readonly (readonly [FormKind, RegExp])[] = [
  ['base-data', /基础数据|基本情况表|基础信息/],
  ['rubric', /评分表|评价指标|指标体系|评分标准|评价评分/],
  ['self-evaluation', /自评|自我评价|绩效(?:目标)?评价(?:情况)?表|绩效目标(?:完成|实现)情况/],
];

/** Words of the titles a place knows its forms by. */
export type Titles = Pick<Lexicon, 'titles'>;

/** A line that names a form: `2024年度部门整体支出绩效自评表`. */
export function isTitle({ plain }: Label, { titles }: Titles): boolean {
  if (titles.some(({ words }) => plain.includes(words))) return true;
  return plain.length <= LONGEST_TITLE && TITLE.test(plain) && !ABOUT_A_TITLE.test(plain);
}

/** The same for a line of its own: `部门整体绩效目标`, `项目绩效评价自评报告`. */
export function isTitleAlone(label: Label, titles: Titles): boolean {
  return isTitle(label, titles) || (TITLE_ALONE.test(label.plain) && !/^(?:年初|全年|年度|预期|当年|总体)/.test(label.plain));
}

/** The kind of form a title promises; null when it could be any. */
export function kindInTitle(plain: string, { titles }: Titles): FormKind | null {
  return titles.find(({ words }) => plain.includes(words))?.form ?? KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
