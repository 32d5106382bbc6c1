import type { Said } from '../text/clause-tree';
import { beforeShare, fits, isSpokenOf, since } from './lead';
import { isCountedIn, partialIndicator } from './similar-indicator';
import { type WithNames, isSameIndicator, mentionsIn, type Mention, type Subject } from './subjects';

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
  const found =
    figure.unit === '元'
      ? null
      : partialIndicator(lead, since(ahead.slice(0, Math.max(0, ahead.length - lead.length)), ';。'), annexes, figure);
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
