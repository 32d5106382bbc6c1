import { numberIn } from '../compute/amount';
import { Decimal } from '../compute/decimal';
import type { UnitFigures } from '../compute/figures';
import type { Field } from '../forms/field';
import type { Equation } from './equation';

export type Rows = readonly (readonly Field[])[];

/** 年初预算, 全年预算 and 执行数 of the funds; 上年决算, 预算 and 决算 of the base table: amounts of one row are near each other. */
export function rowsIn({ selfEvaluation, baseData }: UnitFigures): Rows {
  const { total = null, parts = [] } = selfEvaluation?.funds ?? {};
  const funds = [total, ...parts].map((figures) => [figures?.row.initial, figures?.row.budget, figures?.row.spent]);
  const spending = (baseData?.spending ?? []).map(({ row: { amounts } }) => [amounts.previous, amounts.budget, amounts.spent]);
  return [...funds, ...spending].map((row) => row.filter((field) => field !== null && field !== undefined));
}

/** Out of all proportion; so is a row with a negative amount. */
const MOST = 30;

/** How many times the least amount the largest is in the rows concerned, with one cell corrected; at most `MOST`. */
export function apartWith(rows: Rows, corrected: Field, right: Decimal, settles: readonly Equation[]): number {
  const concerned = new Set([corrected, ...settles.flatMap(({ due }) => due.inputs)]);
  const apart = rows.filter((row) => row.some((field) => concerned.has(field))).map((row) => apartness(row, corrected, right));
  return Math.max(1, ...apart);
}

/** Beyond this an amount stands apart from the others of its row, and a correction that puts it there is none. */
const APART = 10;

/** Whether with the correction the cell's own row holds less together than as it stands. */
export function leavesItsRow(rows: Rows, corrected: Field, right: Decimal): boolean {
  const stated = numberIn(corrected);
  const own = rows.filter((row) => row.includes(corrected));
  return own.some((row) => {
    const apart = apartness(row, corrected, right);
    return apart >= APART && (stated === null || apart > apartness(row, corrected, stated));
  });
}

function apartness(row: readonly Field[], corrected: Field, right: Decimal): number {
  const amounts = row.map((field) => (field === corrected ? right : numberIn(field))).filter((amount) => amount !== null);
  const known = amounts.filter((amount) => !amount.isZero());
  if (known.length < 2) return 1;
  if (known.some((amount) => amount.isNegative())) return MOST;
  return Math.min(
    MOST,
    Decimal.max(...known)
      .div(Decimal.min(...known))
      .toNumber(),
  );
}
