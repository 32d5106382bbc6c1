import type { Decimal } from '../../compute/decimal';

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

/** Most of what a row states another states as well; one figure may be the fault that is looked for. */
export function alike(own: Amounts, other: Amounts): boolean {
  const same = own.flatMap((amount, column) => ((amount?.isZero() ?? true) ? [] : [other[column]?.eq(amount ?? 0) === true]));
  return 2 * same.filter((each) => each).length > same.length;
}

/** What a row is part of, by its index, and whether it and the other parts come to that. */
export interface Place {
  readonly partOf: number | null;
  readonly exhaustive: boolean;
}

/** Rows in sheet order, each with what it is part of as far as words say it, to be settled by what the rows come to. */
export class Outline {
  readonly places: Place[];

  constructor(
    private readonly amounts: readonly Amounts[],
    places?: readonly Place[],
  ) {
    this.places = amounts.map((_, row) => places?.[row] ?? { partOf: null, exhaustive: true });
  }

  isFree(row: number): boolean {
    return this.places[row]?.partOf === null;
  }

  partsOf(whole: number): readonly number[] {
    return this.places.flatMap(({ partOf }, row) => (partOf === whole ? [row] : []));
  }

  /** The parts come to the whole. */
  holds(whole: number, parts: readonly number[], evidence: Evidence): boolean {
    return comeTo(this.amounts[whole] ?? [], this.of(parts), evidence);
  }

  nest(whole: number, parts: readonly number[], exhaustive = true): void {
    for (const part of parts) this.places[part] = { partOf: whole, exhaustive };
  }

  /** The longest run that comes to a whole is its parts: of the rows `run`, the first so many, or the last. */
  nestRun(whole: number, run: readonly number[], evidence: Evidence, from: 'first' | 'last' = 'first'): boolean {
    for (let length = run.length; length >= LEAST_PARTS; length -= 1) {
      const parts = from === 'first' ? run.slice(0, length) : run.slice(run.length - length);
      if (!this.holds(whole, parts, evidence)) continue;
      this.nest(whole, parts);
      return true;
    }
    return false;
  }

  /** Every row from the bottom up, so that parts of parts come first. */
  *fromBelow(): Generator<number, void, void> {
    for (let row = this.amounts.length - 1; row >= 0; row -= 1) yield row;
  }

  private of(rows: readonly number[]): readonly Amounts[] {
    return rows.map((row) => this.amounts[row] ?? []);
  }
}
