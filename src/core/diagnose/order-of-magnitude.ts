import { numberIn } from '../compute/amount';
import type { UnitFigures } from '../compute/figures';
import type { Field } from '../forms/field';
import { Decimal } from '../compute/decimal';
import type { Suspect } from './suspect';

/** Budget and spending of one row differ, but hardly by this much: a moved point or 元 for 万元 shows, and so does a sign. */
const MOST_APART = 5;

/** Of several cells that could be at fault, those with which the amounts of each row are of one order of magnitude. */
export function leavingRowsInLine(suspects: readonly Suspect[], figures: UnitFigures): readonly Suspect[] {
  const rows = rowsIn(figures);
  return suspects.filter((suspect) => {
    const concerned = new Set([suspect.field, ...suspect.settles.flatMap(({ due }) => due.inputs)]);
    return rows.filter((row) => row.some((field) => concerned.has(field))).every((row) => isInLine(row, suspect));
  });
}

/** 年初预算, 全年预算 and 执行数 of the funds; 上年决算, 预算 and 决算 of the base table. */
function rowsIn({ selfEvaluation, baseData }: UnitFigures): readonly (readonly Field[])[] {
  const { total = null, parts = [] } = selfEvaluation?.funds ?? {};
  const funds = [total, ...parts].map((figures) => [figures?.row.initial, figures?.row.budget, figures?.row.spent]);
  const spending = (baseData?.spending ?? []).map(({ row: { amounts } }) => [amounts.previous, amounts.budget, amounts.spent]);
  return [...funds, ...spending].map((row) => row.filter((field) => field !== null && field !== undefined));
}

function isInLine(row: readonly Field[], { field: corrected, right }: Suspect): boolean {
  const amounts = row.map((field) => (field === corrected ? right : numberIn(field))).filter((amount) => amount !== null);
  const known = amounts.filter((amount) => !amount.isZero());
  if (known.length < 2) return true;
  if (known.some((amount) => amount.isNegative())) return false;
  return Decimal.max(...known).lte(Decimal.min(...known).times(MOST_APART));
}
