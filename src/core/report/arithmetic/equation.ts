import { Decimal } from '../../compute/decimal';
import { writtenLike, type Known } from '../annexes/agreement';
import type { Certainty } from '../judging/certainty';
import type { Place } from '../findings';
import type { WrittenFigure } from '../text/written-figure';
import { FORMULAS, isRate, type FormulaName } from '../annexes/formulas';

/** A figure that others follow from, or that follows from them. */
export interface Term {
  readonly figure: Pick<WrittenFigure, 'value' | 'unit' | 'place' | 'multiple' | 'text'>;
  /** The words it goes by: `公务接待费`. */
  readonly noun: string;
  /** Null for a cell of the annexes, which counts as it stands. */
  readonly place: Place | null;
}

/** One way to work a figure out of others. */
export interface Reading<Item = Term> {
  readonly formula: FormulaName;
  readonly operands: readonly Item[];
}

/** A figure that words or a table tie to others. */
export interface Equation<Item = Term> {
  readonly result: Item;
  /** The likeliest first: where any of them gives it, it is right. */
  readonly readings: readonly Reading<Item>[];
  /** Whether the words say so themselves; where it is open, the figures only confirm each other. */
  readonly certainty: Certainty;
}

const NEVER_LESS = new Decimal('0.0000000001');

/** What is put in place of what a term states. */
interface Assumed {
  readonly term: Term;
  readonly value: Decimal;
}

/** The same figure of the report, however it was found. */
export function isSame(a: Term, b: Term): boolean {
  return a === b || (a.place !== null && a.place.line === b.place?.line && a.place.from === b.place.from);
}

/** Does the reading give the result, within what rounding each of the figures explains? */
export function holds(result: Term, reading: Reading, isExact: (term: Term) => boolean, assumed: Assumed | null = null): boolean {
  const formula = FORMULAS[reading.formula];
  const values = reading.operands.map((term) => valueOf(term, assumed));
  const due = formula.of(values);
  if (due === null) return false;
  const addsUp = reading.formula === 'sum' || reading.formula === 'difference';
  const members = [result, ...reading.operands];
  const slack = reading.operands.reduce(
    (sum, term, at) => {
      if (isExact(term) && !addsUp) return sum;
      const moved = formula.of(values.map((value, index) => (index === at ? value.plus(roundingOf(term, members)) : value)));
      return moved === null ? sum : sum.plus(moved.minus(due).abs());
    },
    ownRounding(result, reading.formula, members).plus(NEVER_LESS),
  );
  return due.minus(valueOf(result, assumed)).abs().lte(slack);
}

/** What the reading comes to; null where it would be divided by 0. */
function dueOf({ formula, operands }: Reading): Decimal | null {
  return FORMULAS[formula].of(operands.map((term) => term.figure.value));
}

/** What a term of the equation would have to be, were all else right. */
export function dueAt(term: Term, result: Term, reading: Reading): Decimal | null {
  const at = reading.operands.indexOf(term);
  if (at < 0) return dueOf(reading);
  const values = reading.operands.map(({ figure }) => figure.value);
  const due = FORMULAS[reading.formula].back(at, values, result.figure.value);
  // What a rounded rate leads back to is no more exact than the figure was.
  const { place } = term.figure;
  return due !== null && isRate(reading.formula) ? due.div(place).toDecimalPlaces(0).times(place) : due;
}

/** `58.50万元 ÷ 60万元 × 100% = 97.5%`; without units where all of them are the same. */
export function arithmeticOf(result: Term, reading: Reading): string {
  const { formula, operands } = reading;
  const units = new Set(operands.map(({ figure }) => `${figure.multiple.toFixed()}${figure.unit}`));
  const shown = operands.map(({ figure }) => (units.size === 1 ? figure.value.div(figure.multiple).toFixed() : figure.text));
  const due = dueOf(reading);
  return `${FORMULAS[formula].text(shown)} = ${due === null ? '' : shownLike(result, due)}`;
}

/** As the term is written. */
export function shownLike(term: Term, value: Decimal): string {
  return writtenLike(term.figure, knownOf(term, value));
}

export function knownOf({ figure }: Term, value: Decimal): Known {
  return { value, unit: figure.unit, place: figure.place };
}

function valueOf(term: Term, assumed: Assumed | null): Decimal {
  return assumed?.term === term ? assumed.value : term.figure.value;
}

/** Half of the last place written, for figures that are rounded; counts are exact, and so is 6万元 beside 4.25万元. */
function roundingOf({ figure: { multiple, place, unit } }: Term, members: readonly Term[]): Decimal {
  const isFiner = ({ figure }: Term) => figure.unit === unit && figure.multiple.eq(multiple) && figure.place.lt(multiple);
  const isExact = place.eq(multiple) && (multiple.eq(1) || members.some(isFiner));
  return isExact ? place.times(0) : place.div(2);
}

/** Of a rate, and of money, half of its last place; of sums of exact counts nothing. */
function ownRounding(term: Term, formula: FormulaName, members: readonly Term[]): Decimal {
  const isRounded = isRate(formula) || term.figure.unit === '%' || (term.figure.unit === '元' && formula !== 'sum');
  return isRounded ? term.figure.place.div(2) : roundingOf(term, members);
}
