import { rightsBehind, withAnotherDigit } from '../../diagnose/slip';
import type { Field } from '../../forms/field';
import type { Known } from '../annexes/agreement';
import { digitsIn, likenessOf, VERY_TELLING } from '../judging/certainty';
import { dueAt, holds, isSame, knownOf, type Equation, type Reading, type Term } from './equation';
import { isRate } from '../annexes/formulas';

/** One way to read an equation that does not hold. */
export interface Failing extends Omit<Equation, 'readings'> {
  readonly reading: Reading;
  /** Figures of it that no cell of the annexes confirms where they stand. */
  readonly open: readonly Term[];
  /** Those of them that nothing else speaks for: neither a cell of that very amount nor an equation that holds. */
  readonly doubtful: readonly Term[];
}

/** A figure at fault and what it should be. */
export interface Fault {
  readonly term: Term;
  readonly due: Known;
  /** The cell that says so. */
  readonly field: Field | null;
  /** How it was found. */
  readonly way: Failing;
}

/** The one figure that put right here puts another equation right as well: a sum of which several shares were taken. */
export function byOthers(way: Failing, failing: readonly Failing[]): Fault | null {
  const { result, reading, doubtful } = way;
  const faults = doubtful.flatMap((term): readonly Fault[] => {
    const value = dueAt(term, result, reading);
    if (value === null || (value.isNegative() && !term.figure.value.isNegative())) return [];
    const explains = failing.some((other) => {
      const there = isSame(other.result, result) ? undefined : other.open.find((each) => isSame(each, term));
      return there !== undefined && holds(other.result, other.reading, () => false, { term: there, value });
    });
    return explains ? [{ term, due: knownOf(term, value), field: null, way }] : [];
  });
  const [only = null] = faults;
  return faults.length === 1 ? only : null;
}

/** The one figure that looks mistyped for what it would have to be; of few digits amounts look so by chance. */
export function byLikeness(way: Failing): Fault | null {
  const { reading, doubtful, certainty } = way;
  if (certainty === 'open') return null;
  const isTold = ({ figure }: Term) => figure.unit === '元' && digitsIn(figure, figure.value) >= VERY_TELLING;
  const faults = doubtful.flatMap((term): readonly Fault[] => {
    const due = isTold(term) || (isRate(reading.formula) && term.figure.unit === '%') ? meantFor(term, way) : null;
    return due === null ? [] : [{ term, due, field: null, way }];
  });
  const [only = null] = faults;
  if (only === null || faults.length > 1) return null;
  // What is off by 10 is off by one digit in every part there is, however few digits it has.
  const isByOneDigit = !isRate(reading.formula) && digitsIn(only.term.figure, only.due.value.minus(only.term.figure.value)) === 1;
  return isByOneDigit && doubtful.some((term) => !isTold(term) && couldBe(term, way)) ? null : only;
}

/** Of the size it would have to be, were all else right. */
export function couldBe(term: Term, { result, reading }: Failing): boolean {
  const value = dueAt(term, result, reading);
  return value !== null && likenessOf(term.figure, knownOf(term, value)) !== 'far';
}

/** What was meant by a figure that looks mistyped. */
function meantFor(term: Term, { result, reading }: Failing): Known | null {
  if (term === result || !isRate(reading.formula)) {
    const value = dueAt(term, result, reading);
    const due = value === null ? null : knownOf(term, value);
    return due !== null && likenessOf(term.figure, due) === 'slip' ? due : null;
  }
  // A rate leaves room for many amounts, of which one alone may look so: by a plain slip, else by one digit.
  const { value, multiple, place } = term.figure;
  const decimals = Math.max(0, place.div(multiple).decimalPlaces());
  for (const candidates of [rightsBehind, withAnotherDigit]) {
    const fitting = [...candidates(value.div(multiple), decimals)]
      .filter((right) => right.decimalPlaces() <= decimals)
      .map((right) => right.times(multiple))
      .filter((right) => !right.isZero() && holds(result, reading, () => false, { term, value: right }));
    const [only] = fitting;
    if (only !== undefined) return fitting.every((right) => right.eq(only)) ? knownOf(term, only) : null;
  }
  return null;
}

/** What follows from the rest; where that is confirmed, the only figure that is not. */
export function byItself(way: Failing, ways: number): Fault | null {
  const { result, reading, doubtful, certainty } = way;
  const [first] = doubtful;
  const isResult = doubtful.includes(result) && !isEither(way) && (certainty !== 'open' || (doubtful.length === 1 && ways === 1));
  const isAlone = doubtful.length === 1 && (certainty === 'certain' || (certainty === 'likely' && reading.formula === 'sum'));
  const term = isResult ? result : isAlone ? first : undefined;
  const value = term === undefined ? null : dueAt(term, result, reading);
  if (term === undefined || value === null) return null;
  const due = knownOf(term, value);
  // What is wholly different was tied together wrongly; but 合计 says that it is a sum, of whatever.
  const isMeant =
    likenessOf(term.figure, due) !== 'far' || isOfNow(way) || (reading.formula === 'sum' && certainty === 'certain' && isResult);
  return isMeant ? { term, due, field: null, way } : null;
}

/** Of what something moved by, and the percent it moved by, either may be wrong, unless the percent looks mistyped. */
export function isEither(way: Failing): boolean {
  const { result, reading, doubtful } = way;
  const isMove = reading.formula === 'growth' || reading.formula === 'portion';
  const others = doubtful.filter((term) => term !== result);
  const isOpen = isMove && doubtful.includes(result) && meantFor(result, way) === null && !isOfNow(way);
  return isOpen && others.some((term) => couldBe(term, way));
}

/** 20万元，比上年减少5万元，下降25%: the percent was taken of what there is, and not of what there was. */
function isOfNow({ result, reading: { formula, operands } }: Failing): boolean {
  return (formula === 'growth' || formula === 'portion') && holds(result, { formula: 'share', operands }, () => false);
}
