import type { Said } from '../text/clause-tree';
import type { Base, Context } from './context';
import { beforeShare, fits, isSpokenOf, MOST_RESIDUE, residueOf, since } from './lead';
import { isCountedIn, partialIndicator } from './similar-indicator';
import { type WithNames, isSameIndicator, itemSubject, mentionsIn, type Mention, type Subject } from './subjects';
import type { Measure, ReportPeriod } from './vocabulary';

/** Words that mean the whole of the unit's money although they do not name it. */
const OF_THE_WHOLE =
  /(?:全年|年度|本年|当年)(?:收入|支出|资金)|年初[^,;。]{0,6}预算|全年预算|调整后?的?预算|追加|预算数|决算|执行[数总]|预算执行|预算完成|[支执][出行]进度|执行率|支出率|未(?:支出|执行|使用)(?:资金|金额)|预算调整|结余|结转/;
/** Whose money it is, or in which year: without it a bare 支出 may be anybody's. */
const OF_THE_UNIT = /[我本](?:单位|部门|镇|乡|街道|局|委|办|院|校|所|中心|机关)|部门|单位|20\d{2}年|全年|年度|[当本]年|年[底末]/;
/** 2、支出：3362.90万元 */
const BARE_LABEL = /^(?:\(?[\d一二三四五六七八九十]+[)、.]+)?(?:收入|支出):$/;
/** 187名在职人员 */
const OF_STAFF = /^[^,;。]{0,8}(?:编|职|岗|供养|实有|配备)/;

/**
 * The subject named last before the figure, of a kind its unit can measure; or named right behind it: 187名在职人员.
 * `spokenOf` is nothing where the words turned to something else.
 */
export function mentionFor(
  said: Said,
  spokenOf: Subject | null,
  annexes: WithNames,
): { readonly mention: Mention | null; readonly spokenOf: Subject | null } {
  const { figure, lead, behind, ahead } = said;
  const fitting = (text: string) =>
    mentionsIn(text, annexes.named).filter(
      // 主要用于矿山生态修复等，比上年增加151.33万元: money is not counted in 亩.
      ({ subject, bare }) =>
        fits(subject, figure) &&
        !(bare === true && figure.unit === '元' && subject.kind === 'indicator' && !isCountedIn(figure, subject.indicator)),
    );
  const after = OF_STAFF.test(behind)
    ? fitting(behind.slice(0, 12)).find(({ start }) => start === 0 || (start === 1 && behind.startsWith('的')))
    : undefined;
  if (after !== undefined && after.subject.kind === 'item' && after.subject.measures === 'people')
    return { mention: { ...after, start: lead.length, end: lead.length }, spokenOf };
  // 公务接待费占“三公”经费的70.80%: the whole is named last, the part before it.
  // 医疗服务收入占比36.8%: the name of an indicator, and no share.
  const isNamed = fitting(lead).some(({ subject, end }) => subject.kind === 'indicator' && end > lead.lastIndexOf('占'));
  const words = figure.unit === '%' && !isNamed ? beforeShare(lead) : lead;
  const before = fitting(words).at(-1) ?? null;
  if (before !== null && isSpokenOf(words.slice(before.end), before.subject)) return { mention: before, spokenOf };
  if (words !== lead) return { mention: null, spokenOf };
  const found = figure.unit === '元' ? null : partialIndicator(lead, since(ahead, ';。'), annexes, figure);
  // 受理治安案件3560起，查处治安案件3215起: it is named in full behind.
  const isNamedBehind =
    found?.similar === true && mentionsIn(said.rest, annexes.named).some(({ subject }) => isSameIndicator(subject, found.subject));
  if (isNamedBehind) return { mention: null, spokenOf };
  // Something else was spoken of since.
  return { mention: found !== null && fits(found.subject, figure) ? found : null, spokenOf: before === null ? spokenOf : null };
}

/** A row of a rubric, which states no result. */
export function rowOfPoints(subject: Subject | null): Subject | null {
  return subject?.kind === 'indicator' && subject.indicator.target === null && subject.indicator.actual === null ? subject : null;
}

/** 公众满意度88.1分: what came of it is counted in points. */
export function isMarked(mention: Mention | null, figure: Said['figure'], lead: string): boolean {
  if (mention?.subject.kind !== 'indicator' || figure.unit !== '分') return false;
  return isCountedIn(figure, mention.subject.indicator) && !/[得扣评失]|满分|分值/.test(lead.slice(mention.end));
}

/** What a figure is about: what its words name, else what they go on about or can only mean. */
export function subjectFor(
  { lead, mention }: Base,
  measure: Measure,
  period: ReportPeriod | null,
  { clause, ahead }: Said,
  context: Context,
): Subject | null {
  if (mention !== null) return mention.subject;
  // 该项目实际支出: something else is spoken of.
  if (residueOf(beforeShare(clause)) > MOST_RESIDUE) return null;
  if (measure === 'amount' && period === null) return null;
  // 其中人员类支出: a part that nobody knows is not its whole.
  if (measure === 'amount' && period === 'spent' && /(?:其中|包括)[:：]?[^,;。]*$|用于[一-龥]{1,8}的?支出$/.test(lead)) return null;
  const { topic } = context;
  // Behind an indicator a rate or an amount is of the whole again: 满意度95%，执行率98.2%.
  const named = context.subject?.kind === 'indicator' ? null : context.subject;
  // 全年支出A，其中基本支出B、项目支出C，执行率98.64%: behind several parts without rates the whole is spoken of again.
  const isOfWhole = measure === 'execution-rate' && context.measure === 'amount' && context.told.length > 2 && !context.rated;
  // 中央补助支出600万元；省级补助支出331万元；合计支出931万元，总执行率95%
  const ofAll = context.told.length > 1 && /(?:^|[,;])(?:合计|共计|总计|总)(?:支出|执行|使用|预算|收入)/.test(lead);
  const subject = ofAll ? (context.within ?? topic ?? itemSubject('total')) : isOfWhole && context.within !== null ? context.within : named;
  if (subject !== null || measure === 'share' || measure === 'change') return subject ?? topic;
  if (!OF_THE_WHOLE.test(clause) && residueOf(lead) > MOST_RESIDUE) return null;
  return topic ?? (OF_THE_WHOLE.test(clause) || OF_THE_UNIT.test(ahead) || BARE_LABEL.test(ahead) ? itemSubject('total') : null);
}
