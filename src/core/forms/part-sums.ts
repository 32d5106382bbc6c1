import type { Decimal } from '../compute/decimal';
import type { Field } from './field';

/** What a row states, column by column: null where no figure stands. */
export type Amounts = readonly (Decimal | null)[];

const LEAST_PARTS = 2;

/** How much has to speak for parts that come to a whole. */
export interface Evidence {
  /** A total of fewer digits may be met by chance. */
  readonly digits: number;
  /** Columns in which they do. */
  readonly columns: number;
}
/** Where nothing but the sums says so. */
export const SUMS_ALONE: Evidence = { digits: 3, columns: 1 };
/** 其中 may come to the whole by chance, and takes two columns that do. */
export const LISTED: Evidence = { digits: 3, columns: 2 };
/** The words, or a second sum, say so as well. */
export const CONFIRMED: Evidence = { digits: 1, columns: 1 };

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

/** Whether parts come to a whole in every column but one at most: then the one is the finding. */
export function comeTo(whole: Amounts, parts: readonly Amounts[], { digits, columns }: Evidence): boolean {
  let held = 0;
  let missed = 0;
  for (const [column, left] of gapsOf(whole, parts).entries()) {
    const total = whole[column] ?? null;
    if (left === null || total === null || total.isZero()) continue;
    const filled = parts.filter((part) => !(part[column]?.isZero() ?? true));
    if (!left.isZero()) missed += 1;
    else if (filled.length >= LEAST_PARTS && total.precision() >= digits) held += 1;
  }
  return missed <= 1 && held >= columns && held > missed - 1 && parts.length >= LEAST_PARTS;
}

/** The longest run that comes to a whole: of the rows `run`, the first so many, or the last. Null where none does. */
export function longestRun(whole: Amounts, run: readonly Amounts[], evidence: Evidence, from: 'first' | 'last' = 'first'): number | null {
  for (let length = run.length; length >= LEAST_PARTS; length -= 1) {
    if (comeTo(whole, from === 'first' ? run.slice(0, length) : run.slice(run.length - length), evidence)) return length;
  }
  return null;
}
