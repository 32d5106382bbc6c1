import { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import { inUnitOf, type Known } from './agreement';
import type { ReadClaim } from './claim';
import type { Expectation } from './expectation';
import type { WrittenFigure } from './written-figure';

const EXACT = new Decimal(0);

/** An amount of money or people with where it comes from. */
export interface Amount extends Known {
  readonly fields: readonly Field[];
  readonly claims: readonly ReadClaim[];
}

function shownAs({ value, fields: [field], claims: [claim] }: Amount): string {
  const decimals =
    field?.entry.kind === 'number' ? field.entry.decimals : (claim?.figure.place.div(claim.figure.multiple).decimalPlaces() ?? 0);
  const written = claim === undefined ? value : value.div(claim.figure.multiple);
  return written.toFixed(Math.max(decimals, written.decimalPlaces()));
}

/** The second in the unit of the first, so that they can be added up or divided. */
function aligned(a: Amount, b: Amount): Amount | null {
  if (a.unit === b.unit) return b;
  const there = inUnitOf({ unit: a.unit }, b);
  return there && { ...b, ...there };
}

export function percentOf(part: Amount, whole: Amount, figure: WrittenFigure): Expectation | null {
  const all = aligned(part, whole);
  if (all === null || all.value.isZero()) return null;
  const value = part.value.div(all.value).times(100);
  return joined(
    part,
    whole,
    { value, unit: '%', place: EXACT },
    () => `${shownAs(part)} ÷ ${shownAs(whole)} × 100% = ${rounded(value, figure)}`,
  );
}

export function changeOf(now: Amount, before: Amount, sign: 1 | -1, figure: WrittenFigure): Expectation | null {
  const base = aligned(now, before);
  if (base === null || base.value.isZero()) return null;
  const value = now.value
    .minus(base.value)
    .div(base.value)
    .times(100 * sign);
  const less = () => (sign === 1 ? `${shownAs(now)} − ${shownAs(before)}` : `${shownAs(before)} − ${shownAs(now)}`);
  return joined(
    now,
    before,
    { value, unit: '%', place: EXACT },
    () => `(${less()}) ÷ ${shownAs(before)} × 100% = ${rounded(value, figure)}`,
  );
}

/** What is left of a budget, in percent of it. */
export function leftOf(budget: Amount, spent: Amount, figure: WrittenFigure): Expectation | null {
  const less = aligned(budget, spent);
  if (less === null || budget.value.isZero()) return null;
  const value = budget.value.minus(less.value).div(budget.value).times(100);
  const text = () => `(${shownAs(budget)} − ${shownAs(spent)}) ÷ ${shownAs(budget)} × 100% = ${rounded(value, figure)}`;
  return joined(budget, spent, { value, unit: '%', place: EXACT }, text);
}

export function differenceOf(a: Amount, b: Amount): Expectation | null {
  const less = aligned(a, b);
  if (less === null) return null;
  const value = a.value.minus(less.value);
  const known = { value, unit: a.unit, place: Decimal.max(a.place, less.place) };
  return joined(a, b, known, () => `${shownAs(a)} − ${shownAs(b)} = ${shownAs({ ...a, value })}`);
}

export function signed(difference: Expectation | null, sign: 1 | -1, a: Amount, b: Amount): Expectation | null {
  if (difference === null || sign === 1) return difference;
  const value = difference.value.neg();
  return joined(a, b, { ...difference, value }, () => `${shownAs(b)} − ${shownAs(a)} = ${shownAs({ ...a, value })}`);
}

/** The arithmetic is put into words only for the few that are shown. */
function joined(a: Amount, b: Amount, known: Known, words: () => string): Expectation {
  const { value, unit, place } = known;
  let said: string | null = null;
  return {
    value,
    unit,
    place,
    get arithmetic() {
      said ??= words();
      return said;
    },
    fields: [...a.fields, ...b.fields],
    claims: [...a.claims, ...b.claims],
  };
}

/** `1.2876% → 1.29%` */
function rounded(value: Decimal, figure: WrittenFigure): string {
  const decimals = Math.max(0, figure.place.decimalPlaces());
  const exact = value.toDecimalPlaces(decimals + 2);
  const shown = value.toFixed(decimals);
  return exact.eq(shown) ? `${shown}%` : `${exact.toFixed()}% → ${shown}%`;
}
