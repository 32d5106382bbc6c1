import type { Assumptions } from '../compute/expression';
import { Decimal } from '../compute/decimal';
import type { UnitFigures } from '../compute/figures';
import { type Field, numberIn } from '../forms/field';
import type { Equation } from './equation';

export type Rows = readonly (readonly Field[])[];

/** 年初预算, 全年预算 and 执行数; 上年决算, 预算 and 决算; 编制 and 在职; what was approved and what was built: figures of one row are near each other. */
export function rowsIn({ selfEvaluation, baseData }: UnitFigures): Rows {
  const { total = null, parts = [] } = selfEvaluation?.funds ?? {};
  const funds = [total, ...parts].map((figures) => [figures?.row.initial, figures?.row.budget, figures?.row.spent]);
  const spending = (baseData?.spending ?? []).map(({ row: { amounts } }) => [amounts.previous, amounts.budget, amounts.spent]);
  const staff = [baseData?.controlRate, ...(baseData?.postRates ?? [])].map((rate) => rate?.due.inputs ?? []);
  const buildings = (baseData?.buildings ?? []).flatMap(({ sizeRate, investmentRate }) => [sizeRate.due.inputs, investmentRate.due.inputs]);
  return [...funds, ...spending, ...staff, ...buildings].map((row) => row.filter((field) => field !== null && field !== undefined));
}

/** Out of all proportion; so is a row with a negative amount. */
const MOST = 30;

/** How many times the least amount the largest is in the rows concerned, with cells corrected; at most `MOST`. */
export function apartWith(rows: Rows, corrected: Assumptions, settles: readonly Equation[]): number {
  const concerned = new Set([...corrected.keys(), ...settles.flatMap(({ due }) => due.inputs)]);
  const apart = rows.filter((row) => row.some((field) => concerned.has(field))).map((row) => apartness(row, corrected));
  return Math.max(1, ...apart);
}

/** Beyond this an amount stands apart from the others of its row, and a correction that puts it there is none. */
const APART = 10;

/** Whether with the correction a row holds less together than as it stands. */
export function leavesItsRow(rows: Rows, corrected: Assumptions): boolean {
  const own = rows.filter((row) => row.some((field) => corrected.has(field)));
  return own.some((row) => {
    const apart = apartness(row, corrected);
    const isNew = row.some((field) => corrected.has(field) && numberIn(field) === null);
    return apart >= APART && (isNew || apart > apartness(row, new Map()));
  });
}

function apartness(row: readonly Field[], corrected: Assumptions): number {
  const amounts = row.map((field) => corrected.get(field) ?? numberIn(field)).filter((amount) => amount !== null);
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
