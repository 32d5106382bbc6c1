import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { named } from '../../rules/stated';
import { inUnitOf, writtenLike, type Known } from '../agreement';
import type { Annexes } from '../annexes';
import { treesOf, type Said } from '../clause-tree';
import { checked, FITS_REPORT, placeOf, type Checked } from '../checked';
import { REPORT_RULES } from '../report-rules';
import type { ReportLine } from '../sentences';
import type { WrittenFigure } from '../written-figure';
import { FORMULAS } from '../arithmetic/formulas';
import { change, each, rate, share, vacancy } from './rates';
import { parts, sameAmount, total } from './sums';
import type { Certainty, Pattern, Reading, Tie } from './tie';

const HOLDS = {
  agrees: FITS_REPORT,
  differs: { zh: '与正文其他数据不符', en: 'Does not fit the other figures of the report' },
};
const LABEL = { zh: '正文推算', en: 'Worked out in the report' };
const STAFF = /编制|在职|在编|在岗|实有/;
const MOST_SLACK = new Decimal('0.0005');
const NEVER_LESS = new Decimal('0.0000000001');

/** Every way in which words tie figures together. */
const PATTERNS: readonly Pattern[] = [sameAmount, parts, total, share, rate, each, change, vacancy];

/** What is already known of the figure at a place; undefined where nothing was said of it. */
export type KnownOf = (line: ReportLine, from: number) => Pick<Checked, 'verdict' | 'seen' | 'fields'> | undefined;

/** Figures of a paragraph that follow from each other by its own words: sums, shares, changes, what one of many cost. */
export function* relationsIn(lines: readonly ReportLine[], annexes: Annexes, known: KnownOf): Iterable<Checked> {
  for (const line of lines) {
    const items = treesOf(line).flatMap(({ figures }) => figures);
    for (const item of items) {
      if (item.figure.bound !== 'exact') continue;
      for (const pattern of PATTERNS) {
        const tie = pattern(item, items);
        if (tie !== null) yield* checkedTie(line, tie, annexes, known);
      }
    }
  }
}

function* checkedTie(line: ReportLine, tie: Tie, annexes: Annexes, known: KnownOf): Iterable<Checked> {
  const { result, readings, certainty } = tie;
  const of = (item: Said) => known(line, item.figure.digits);
  const isConfirmed = (item: Said) => of(item)?.verdict === 'agrees' && of(item)?.fields.length !== 0;
  // A figure as it stands in a cell is no rounded one.
  const right = readings.find((possible) => holds(result, possible, isConfirmed));
  const reading = right ?? readings[0];
  if (reading === undefined) return;
  const { formula, operands } = reading;
  const members = [...operands, result];
  const arithmetic = arithmeticOf(result, reading);
  if (right !== undefined) {
    for (const { figure } of members) yield checked({ place: placeOf(line, figure), label: LABEL, arithmetic }, HOLDS, null);
    return;
  }
  // What differs from the annexes is told there, and what the annexes confirm throughout was read wrongly here.
  if (members.some((item) => (of(item)?.seen ?? null) !== null)) return;
  const open = members.filter((item) => !isConfirmed(item));
  if (open.length === 0) return;
  const cause = open.flatMap((item) => annexFor(result, reading, item, annexes).map((fact) => ({ item, ...fact })));
  const [only] = cause;
  if (only !== undefined && new Set(cause.map(({ item }) => item)).size === 1)
    yield differing(line, certainty, formula, only.item, only, arithmetic, [only.field]);
  else if (open.includes(result) && (certainty !== 'open' || open.length === 1)) {
    const due = FORMULAS[formula].of(operands.map(valueOf));
    if (due !== null)
      yield differing(line, certainty, formula, result, knownOf(result, due), arithmetic, [], othersOf(result, reading, open));
  } else if (certainty === 'certain' && !open.includes(result)) {
    const [one] = open;
    const due =
      one === undefined || open.length > 1
        ? null
        : FORMULAS[formula].back(operands.indexOf(one), operands.map(valueOf), result.figure.value);
    const told =
      due === null || one === undefined
        ? notAddingUp(line, result, reading, open, arithmetic)
        : differing(line, certainty, formula, one, knownOf(one, due), arithmetic, []);
    if (told !== null) yield told;
  }
}

/** The whole is as the annexes have it, and which of several parts is wrong nobody can tell. */
function notAddingUp(line: ReportLine, result: Said, reading: Reading, open: readonly Said[], arithmetic: string): Checked | null {
  const [first] = open;
  if (first === undefined) return null;
  return checked({ place: placeOf(line, first.figure), label: LABEL, arithmetic }, HOLDS, {
    rule: REPORT_RULES.sumDiffers,
    message: {
      zh: `${open.map(({ figure }) => figure.text).join('、')}与${result.figure.text}不符：${arithmetic}${othersOf(result, reading, open)}，请核对。`,
      en: `The figures do not come to ${result.figure.text}: ${arithmetic}.`,
    },
  });
}

function differing(
  line: ReportLine,
  certainty: Certainty,
  formula: Reading['formula'],
  { figure, lead }: Said,
  due: Known,
  arithmetic: string,
  fields: readonly Field[],
  others = '',
): Checked {
  const turned = due.value.isNegative();
  const expected = turned ? null : writtenLike(figure, due);
  const [field] = fields;
  const noun = /[\u4e00-\u9fff]{2,10}$/.exec(lead)?.[0] ?? '';
  const because = field === undefined ? others : `，附件“${named(field.label).zh}”为${expected ?? ''}`;
  return checked({ place: placeOf(line, figure), label: LABEL, expected, arithmetic, fields }, HOLDS, {
    rule: formula === 'sum' ? REPORT_RULES.sumDiffers : REPORT_RULES.relationDiffers,
    ...(certainty === 'certain' || field !== undefined ? {} : { severity: 'warning' as const }),
    message: turned
      ? { zh: `“${noun}”与数据的增减方向不符：${arithmetic}，请核对。`, en: `It moved the other way: ${arithmetic}.` }
      : {
          zh: `${noun}${figure.text}与正文其他数据不符：${arithmetic}，应为${expected ?? ''}${because}，请核对。`,
          en: `${figure.text} does not fit the other figures: ${arithmetic}.`,
        },
  });
}

/** 若其余不变，2135万元应为…: what the others would have to be. */
function othersOf(result: Said, { formula, operands }: Reading, open: readonly Said[]): string {
  const values = operands.map(valueOf);
  const told = operands.flatMap((item, at) => {
    const due = open.includes(item) ? FORMULAS[formula].back(at, values, result.figure.value) : null;
    return due === null || due.isNegative() ? [] : [`${item.figure.text}应为${writtenLike(item.figure, knownOf(item, due))}`];
  });
  return told.length === 0 || told.length > 3 ? '' : `（若以${result.figure.text}为准，${told.join('，或')}）`;
}

/** Cells that would make it hold in place of this figure. */
function annexFor(result: Said, reading: Reading, item: Said, annexes: Annexes): readonly (Known & { readonly field: Field })[] {
  // Small numbers of people come out of the two cells for staff by chance.
  if (item.measure !== '元' && !(item.measure === '人' && STAFF.test(item.lead))) return [];
  return annexes.facts.flatMap((fact) => {
    const there = inUnitOf(item.figure, fact);
    if (there === null || fact.unit === '' || there.value.isZero() || !isTelling(result)) return [];
    const at = reading.operands.indexOf(item);
    const replaced = reading.operands.map((operand, index) => (index === at ? there.value : valueOf(operand)));
    return fits(result, reading, replaced, at < 0 ? there.value : result.figure.value) ? [fact] : [];
  });
}

/** A rate written coarsely comes out of many a cell by chance. */
function isTelling({ figure, measure }: Said): boolean {
  return measure !== '%' || figure.place.div(Decimal.max(figure.value, 1)).lt(MOST_SLACK);
}

function holds(result: Said, reading: Reading, isExact: (item: Said) => boolean): boolean {
  return fits(result, reading, reading.operands.map(valueOf), result.figure.value, isExact);
}

/** Within what rounding each of the figures explains. */
function fits(
  result: Said,
  { formula: name, operands }: Reading,
  values: readonly Decimal[],
  stated: Decimal,
  isExact: (item: Said) => boolean = () => false,
): boolean {
  const formula = FORMULAS[name];
  const due = formula.of(values);
  if (due === null) return false;
  const slack = operands.reduce((sum, item, at) => {
    if (isExact(item) && name !== 'sum' && name !== 'difference') return sum;
    const moved = formula.of(values.map((value, index) => (index === at ? value.plus(roundingOf(item.figure)) : value)));
    return moved === null ? sum : sum.plus(moved.minus(due).abs());
  }, ownRounding(result).plus(NEVER_LESS));
  return due.minus(stated).abs().lte(slack);
}

/** Half of the last place written, for figures that are rounded; counts are exact. */
function roundingOf({ multiple, place }: WrittenFigure): Decimal {
  return multiple.gt(1) || place.decimalPlaces() > 0 ? place.div(2) : place.times(0);
}

/** Of a rate, and of what is divided, half of its last place; of sums of exact counts nothing. */
function ownRounding({ figure, measure }: Said): Decimal {
  return measure === '%' || measure === '元' ? figure.place.div(2) : roundingOf(figure);
}

function arithmeticOf(result: Said, { formula, operands }: Reading): string {
  const due = FORMULAS[formula].of(operands.map(valueOf));
  const units = new Set(operands.map(({ figure }) => `${figure.multiple.toFixed()}${figure.unit}`));
  const shown = operands.map(({ figure }) => (units.size === 1 ? figure.value.div(figure.multiple).toFixed() : figure.text));
  return `${FORMULAS[formula].text(shown)} = ${due === null ? '' : writtenLike(result.figure, knownOf(result, due))}`;
}

function valueOf({ figure }: Said): Decimal {
  return figure.value;
}

function knownOf({ figure }: Said, value: Decimal): Known {
  return { value, unit: figure.unit, place: figure.place };
}
