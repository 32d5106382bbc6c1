import type { Decimal } from '../compute/decimal';
import type { Field } from './field';

/** What a row states, column by column: null where no figure stands. */
export type Amounts = readonly (Decimal | null)[];

/** A total of fewer digits may be met by chance. */
const LEAST_DIGITS = 3;
const LEAST_PARTS = 2;

export function amountIn(field: Field | null): Decimal | null {
  return field?.entry.kind === 'number' ? field.entry.value : null;
}

/** What a total is above its parts, for each column; null where the total or every part is blank. */
export function gapsOf(whole: Amounts, parts: readonly Amounts[]): Amounts {
  return whole.map((total, column) => {
    const amounts = parts.flatMap((part) => part[column] ?? []);
    return total === null || amounts.length === 0 ? null : amounts.reduce((left, amount) => left.minus(amount), total);
  });
}

/** Whether parts come to a whole in every column but one at most: then the one is the finding. 其中 may do so by chance, and takes two that do. */
export function comeTo(whole: Amounts, parts: readonly Amounts[], areListed = false): boolean {
  let held = 0;
  let missed = 0;
  for (const [column, left] of gapsOf(whole, parts).entries()) {
    const total = whole[column] ?? null;
    if (left === null || total === null || total.isZero()) continue;
    const filled = parts.filter((part) => !(part[column]?.isZero() ?? true));
    if (!left.isZero()) missed += 1;
    else if (filled.length >= LEAST_PARTS && total.precision() >= LEAST_DIGITS) held += 1;
  }
  return missed <= 1 && held >= (areListed ? 2 : 1) && held > missed - 1 && parts.length >= LEAST_PARTS;
}

/** The longest run that comes to a whole: of the rows `run`, the first so many, or the last. Null where none does. */
export function longestRun(whole: Amounts, run: readonly Amounts[], from: 'first' | 'last' = 'first'): number | null {
  for (let length = run.length; length >= LEAST_PARTS; length -= 1) {
    if (comeTo(whole, from === 'first' ? run.slice(0, length) : run.slice(run.length - length))) return length;
  }
  return null;
}
