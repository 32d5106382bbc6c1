import { type Field, type FieldKey, isFilled, numberIn } from '../forms/field';
import type { Wording } from '../wording';
import { amountOf } from './stated';
import { sumDue } from './due';
import type { Expression } from './expression';
import { Decimal, HUNDRED } from './decimal';
import type { Checked, Compared, Computed, Due, SumChecked, Summing } from './checked';

const LEAST_RATE = 1;
const MOST_RATE = 2000;
const LARGEST_FRACTION = 3;
/** Money is written to the cent of its unit at least, however few decimals a General cell shows. */
const MONEY_DECIMALS = 2;
const RATE_DECIMALS = 2;
const HALF_A_CENT = new Decimal(10).pow(-MONEY_DECIMALS).div(2);
const TEN = new Decimal(10);

interface Subject {
  readonly key: FieldKey;
  readonly label: Wording;
  readonly field: Field | null;
}

/** A cell as what is checked. */
export function ofField(field: Field): Subject & { readonly field: Field } {
  return { key: field.key, label: field.label, field };
}

/** A stated rate against the rate due, at the precision it is shown with: `100%` agrees with 99.9977 %. */
export function checkRate(subject: Subject, due: Due): Checked {
  const stated = due.computable ? statedRate(subject.field, due.exact) : numberIn(subject.field);
  return check(subject, stated, due, (field, filed, { exact }) => agreesIf(rateAgrees(field, filed, exact)));
}

/** Stated points against the points due: they agree when closer than the pack's tolerance. */
export function checkScore(subject: Subject, due: Due, tolerance: string): Checked {
  return check(subject, numberIn(subject.field), due, (_field, filed, computed) => agreesIf(scoreHolds(filed, computed, tolerance)));
}

/** A difference of amounts of money against the one due. */
export function checkMoney(subject: Subject, due: Due): Checked {
  return check(subject, numberIn(subject.field), due, (field, filed, { exact }) => agreesIf(moneyAgrees(field, filed, exact)));
}

interface SumOf extends Omit<Summing, 'exhaustive'> {
  readonly basis: Wording;
  readonly exhaustive?: boolean;
  /** Points agree when closer than this; money at the precision of its cell. */
  readonly tolerance?: string;
  readonly leastDecimals?: number;
  /** What counts and stands in no cell. */
  readonly besides?: readonly Expression[];
}

/** A total against its parts; money that is off by what rounding the parts can explain is a `residue` (尾差). */
export function checkSum(subject: Subject, { of, parts, basis, exhaustive = true, tolerance, leastDecimals, besides }: SumOf): SumChecked {
  const sumOver = (counted: readonly Field[], isAll: boolean): SumChecked => {
    const sum = { of, parts: counted, exhaustive: isAll };
    const judge = (field: Field, filed: Decimal, due: Computed) => {
      if (tolerance === undefined ? moneyAgrees(field, filed, due.exact) : scoreHolds(filed, due, tolerance)) return 'agrees';
      const gap = filed.minus(due.exact);
      // 其中 may be less than the whole; and rounding explains a little.
      if (!isAll && gap.isPositive()) return 'agrees';
      return tolerance === undefined && gap.abs().lte(roundingOf(counted)) ? 'residue' : 'differs';
    };
    return { ...check(subject, numberIn(subject.field), sumDue(counted, basis, leastDecimals, besides), judge), ...sum };
  };
  // Beside a part that cannot be read the others may be less than the total, never more.
  const readable = parts.filter((part) => amountOf(part).kind !== 'unreadable');
  const atLeast = readable.length < parts.length ? sumOver(readable, false) : null;
  return atLeast?.verdict === 'differs' ? atLeast : sumOver(parts, exhaustive);
}

interface Total extends Omit<SumOf, 'parts'> {
  /** How its key ends: a total may be held against several lists of parts. */
  readonly against?: string;
}

/** A total against the cells below it; null where there is no total, or none of them is filled in. */
export function totalOf(field: Field | null, parts: readonly Field[], { against = 'parts', ...sum }: Total): SumChecked | null {
  if (field === null || !parts.some(isFilled)) return null;
  return checkSum({ ...ofField(field), key: `${field.key}/${against}` }, { parts, ...sum });
}

/** Which of the four is true of a subject and what is due of it; `judge` is asked where there are two figures to compare. */
export function check(
  { key, label, field }: Subject,
  stated: Decimal | null,
  due: Due,
  judge: (field: Field, stated: Decimal, due: Computed) => Compared['verdict'],
): Checked {
  if (!due.computable) return { key, label, field, stated, due, verdict: 'uncomputable' };
  if (field === null) return { key, label, field, stated: null, due, verdict: 'unstated' };
  if (stated === null) return { key, label, field, stated, due, verdict: amountOf(field).kind === 'blank' ? 'blank' : 'not-a-number' };
  return { key, label, field, stated, due, verdict: judge(field, stated, due) };
}

export function agreesIf(agrees: boolean): Compared['verdict'] {
  return agrees ? 'agrees' : 'differs';
}

/** Against the score as rounded; one written out further, 12.125, against the unrounded one. */
export function scoreHolds(filed: Decimal, { exact, decimals }: Pick<Computed, 'exact' | 'decimals'>, tolerance: string): boolean {
  const places = filed.decimalPlaces();
  return scoresAgree(filed, exact.toDecimalPlaces(decimals), tolerance) || (places > decimals && exact.toDecimalPlaces(places).eq(filed));
}

/** 1.86 and 1.87 never agree, 1.8667 and 1.87 do (tolerance 0.005). */
export function scoresAgree(filed: Decimal, due: Decimal, tolerance: string): boolean {
  return filed.eq(due) || filed.minus(due).abs().lt(tolerance);
}

/** Points written with fewer decimals that are the right ones rounded to them: 取整, up to so many points. */
const MOST_ROUNDED = '0.05';

/**
 * 6 for 5.96 is rounded, 1.86 for 1.87 and 9 for 8.62 are wrong; so are full points with the target missed, 10 for 9.99, however
 * little they gain.
 */
export function withRounding(score: Checked, points: Decimal | null): Checked {
  if (score.verdict !== 'differs') return score;
  const { stated, due } = score;
  if (points?.eq(stated)) return score;
  const decimals = stated.decimalPlaces();
  const fewer = decimals < due.decimals && due.exact.toDecimalPlaces(decimals).eq(stated);
  const isRounded = fewer && stated.minus(due.rounded).abs().lte(MOST_ROUNDED);
  return isRounded ? { ...score, verdict: 'rounded' } : score;
}

/** What a score adds to a sum: what is filed where it holds, written out further or rounded as it may be, else what is due. */
export function countedAs({ verdict, stated, due }: Checked): Decimal | null {
  return due.computable && verdict !== 'agrees' && verdict !== 'rounded' ? due.rounded : stated;
}

/** Two rates in percent, at the precision the cell shows. */
export function rateAgrees(field: Field, stated: Decimal, exact: Decimal): boolean {
  const { entry } = field;
  if (entry.kind !== 'number') return false;
  if (stated.eq(exact)) return true;
  const fractionOfOne = !entry.percent && !stated.eq(entry.value);
  const shown = Math.max(0, entry.decimals - (fractionOfOne ? 2 : 0));
  // Noughts behind the second decimal come from the format, 98.720%, and say nothing of how precise the figure is.
  const decimals = Math.min(shown, Math.max(RATE_DECIMALS, stated.decimalPlaces()));
  return stated.toDecimalPlaces(decimals).eq(exact.toDecimalPlaces(decimals));
}

/** Two amounts of money, at the precision the cell shows. */
export function moneyAgrees(field: Field, stated: Decimal, exact: Decimal): boolean {
  if (stated.eq(exact)) return true;
  const decimals = Math.max(MONEY_DECIMALS, field.entry.kind === 'number' ? field.entry.decimals : 0);
  return stated.toDecimalPlaces(decimals).eq(exact.toDecimalPlaces(decimals));
}

/** Largest gap that rounding the total and each part explains: half a unit of the last place each. */
export function roundingOf(parts: readonly Field[]): Decimal {
  const filled = parts.filter((field) => numberIn(field) !== null);
  return HALF_A_CENT.times(filled.length + 1);
}

/** A plain number that is meant as a fraction of one, 0.64 for 64 %: so is what replaces it. */
export function isFractionOfOne(field: Field, due: Decimal): boolean {
  return field.entry.kind === 'number' && statedRate(field, due)?.eq(field.entry.value) === false;
}

/** The words or the other figures of its column say that a plain number counts percents. */
export function isInPercent(field: Field | null): boolean {
  return field?.head?.unit === '%';
}

/**
 * A rate as stated, in percent. Where neither its cell nor its column says so, 1.87 may mean 187 %, and 95.1 may mean 95.1 %:
 * the reading nearer to the rate due is taken. A due rate that cannot be tells nothing: then only small figures are fractions.
 */
export function statedRate(field: Field | null, due: Decimal): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return null;
  if (entry.percent || entry.value.times(due).lte(0)) return entry.value;
  // 0.76 where 0.76 % is due: some columns have their percent sign in the header.
  if (entry.decimals > 0 && entry.value.toDecimalPlaces(entry.decimals).eq(due.toDecimalPlaces(entry.decimals))) return entry.value;
  const [size, dueSize] = [entry.value.abs(), due.abs()];
  const asFraction = entry.value.times(HUNDRED);
  if (isInPercent(field)) return asFraction.eq(due.toDecimalPlaces(asFraction.decimalPlaces())) ? asFraction : entry.value;
  if (dueSize.lt(LEAST_RATE) || dueSize.gt(MOST_RATE)) return size.lte(LARGEST_FRACTION) ? asFraction : entry.value;
  // Nearer as a ratio: |ln(a/due)| < |ln(b/due)| with a = 100 b says that b × 10 is below the rate due.
  return size.times(TEN).lt(dueSize) ? asFraction : entry.value;
}
