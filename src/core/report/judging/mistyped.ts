import { named } from '../../compute/stated';
import { inUnitOf, writtenLike } from '../annexes/agreement';
import { digitsIn, writtenDigits, isOneSlipFrom } from './certainty';
import { byPlace, checked, placeOf, type Checked } from '../checked';
import type { ReadClaim } from '../claims/claim';
import { treesOf, type Said } from '../text/clause-tree';
import { statedIn, workedOut, type Expectation } from '../annexes/expectation';
import type { FormulaName } from '../annexes/formulas';
import type { KnownValues } from './known-values';
import { REPORT_RULES } from '../report-rules';
import { speaksOfTheYear } from '../claims/scope';
import type { ReportLine } from '../text/sentences';
import { isSameIndicator, isSameItem, itemOf, mentionsIn, type NamedSubject, type Subject } from '../claims/subjects';
import type { WrittenFigure } from '../text/written-figure';

/**
 * Figures that the words place nowhere, and that one slip of the pen parts from what their paragraph speaks of: a figure
 * of the annexes, or what other figures of the sentence come to. Asked about, for words that are understood prove more.
 */

const REASONS = {
  agrees: { zh: '', en: '' },
  differs: { zh: '与所说数据只差一处笔误', en: 'One slip of the pen from what it speaks of' },
};
const LABEL = { zh: '疑为笔误', en: 'Perhaps mistyped' };
/** Of fewer digits, two exchanged make another figure of the annexes by chance. */
const LEAST_DIGITS = 4;
const COUNTED = /^(?:元|%|分|人|名|人次|户|亩|公里|吨|平方米|千米)$/;

export function* mistypedFigures(
  read: readonly { readonly claim: ReadClaim; readonly line: ReportLine }[],
  found: readonly Checked[],
  known: KnownValues,
  names: readonly NamedSubject[],
  year: number | null,
): Iterable<Checked> {
  const told = byPlace(found);
  for (const { claim, line } of read) {
    const { figure } = claim;
    const verdict = told.get(line)?.get(figure.digits)?.verdict ?? null;
    if (claim.unread !== null || verdict === 'agrees' || verdict === 'differs' || !mayBeMistyped(figure)) continue;
    if (known.has(figure, []) || (claim.doubt === 'others' && !speaksOfTheYear(aheadOf(claim, line), year))) continue;
    const spokenOf = mentionsIn(`${line.heading}。${line.text.plain}`, names);
    const ofAnnexes = known
      .beside(figure)
      .filter(({ subject }) => isOfWhole(subject) || spokenOf.some((mention) => isSpoken(mention.subject, subject)));
    const values = ofAnnexes.length > 0 ? ofAnnexes.map(({ value }) => value) : besides(figure, workedOutOf(claim, line));
    const [due] = values;
    if (due === undefined || values.some((other) => !isSame(figure, other, due))) continue;
    yield question(line, figure, due);
  }
}

/** Its sentence up to it. */
function aheadOf({ figure }: ReadClaim, { text, sentences }: ReportLine): string {
  const from = sentences.filter(({ start }) => start <= figure.digits).at(-1)?.start ?? 0;
  return text.plain.slice(from, figure.start);
}

/** The whole, and points, are spoken of throughout. */
function isOfWhole(subject: Subject | null): boolean {
  return itemOf(subject) === 'total' || subject?.kind === 'score';
}

function isSpoken(mentioned: Subject, subject: Subject | null): boolean {
  return isSameItem(mentioned, subject) || (subject?.kind === 'indicator' && isSameIndicator(mentioned, subject));
}

function mayBeMistyped(figure: WrittenFigure): boolean {
  return figure.bound === 'exact' && !figure.inWords && COUNTED.test(figure.unit) && digitsIn(figure, figure.value) >= LEAST_DIGITS;
}

function isSame(figure: WrittenFigure, a: Expectation, b: Expectation): boolean {
  return writtenLike(figure, a) === writtenLike(figure, b);
}

/** Those of which it is one slip away, as it is written. */
export function besides(figure: WrittenFigure, values: readonly Expectation[]): readonly Expectation[] {
  const text = writtenDigits(figure, figure.value);
  return values.filter((value) => {
    const there = inUnitOf(figure, value);
    return there !== null && isOneSlipFrom(text, writtenDigits(figure, there.value));
  });
}

const FORMULAS: readonly FormulaName[] = ['share', 'rise', 'fall'];

/** What two other figures of its sentence give, as far as it may be that. */
function workedOutOf({ figure }: ReadClaim, line: ReportLine): readonly Expectation[] {
  const own = treesOf(line).find(({ figures }) => figures.some((each) => each.figure.digits === figure.digits));
  const others = (own?.figures ?? []).filter((each) => each.figure.digits !== figure.digits && each.figure.bound === 'exact');
  return others.flatMap((a) => others.flatMap((b) => (a === b || a.measure !== b.measure ? [] : fromTwo(figure, a, b))));
}

function fromTwo(figure: WrittenFigure, a: Said, b: Said): readonly Expectation[] {
  const [first, second] = [a, b].map(({ figure: { value, unit, place } }) => statedIn(null, value, unit, place));
  if (first === undefined || second === undefined) return [];
  const names: readonly FormulaName[] =
    figure.unit === '%' && a.measure !== '%' ? FORMULAS : figure.unit === a.figure.unit ? ['sum', 'difference'] : [];
  return names.flatMap((name) => workedOut(name, [first, second], figure.place) ?? []);
}

function question(line: ReportLine, figure: WrittenFigure, due: Expectation): Checked {
  const expected = writtenLike(figure, due);
  const cells = due.fields.map(({ label }) => `“${named(label).zh}”`).join('、');
  const what = due.arithmetic === null ? `附件${cells}为${expected}` : `${cells === '' ? '同句数据' : `附件${cells}`}推算为${expected}`;
  return checked({ place: placeOf(line, figure), label: LABEL, expected, arithmetic: due.arithmetic, fields: due.fields }, REASONS, {
    rule: REPORT_RULES.mistyped,
    message: {
      zh: `这里的${figure.text}没有认出说的是哪一项，但与${what}只差一处，疑为笔误，请核对。`,
      en: `${figure.text} is one slip of the pen from ${expected}; check it.`,
    },
  });
}
