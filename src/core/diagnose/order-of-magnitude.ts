import { numberIn } from '../compute/amount';
import type { UnitFigures } from '../compute/figures';
import type { Field } from '../forms/field';
import { Decimal } from '../compute/decimal';
import type { Suspect } from './suspect';

/** Budget and spending of one row differ, but hardly by this much: a moved point or 元 for 万元 shows, and so does a sign. */
const MOST_APART = 5;
/** So much nearer must the amounts of a row be with one correction than with another to speak for it. */
const CLEARLY_NEARER = 1.3;

/**
 * Of several cells that could be at fault, the one with whose correction the amounts of each row are nearest; null when
 * none stands out. Of two corrections of one cell the first is taken.
 */
export function leavingRowsInLine(suspects: readonly Suspect[], figures: UnitFigures): Suspect | null {
  const rows = rowsIn(figures);
  const nearest = new Map<Field, { readonly suspect: Suspect; readonly apart: Decimal }>();
  for (const suspect of suspects) {
    const concerned = new Set([suspect.field, ...suspect.settles.flatMap(({ due }) => due.inputs)]);
    const apart = rows.filter((row) => row.some((field) => concerned.has(field))).map((row) => apartness(row, suspect));
    if (apart.some((factor) => factor === null || factor.gt(MOST_APART))) continue;
    const most = Decimal.max(1, ...apart.filter((factor) => factor !== null));
    if (!nearest.has(suspect.field)) nearest.set(suspect.field, { suspect, apart: most });
  }
  const [first, second] = [...nearest.values()].sort((a, b) => a.apart.cmp(b.apart));
  if (first === undefined) return null;
  return second === undefined || second.apart.gte(first.apart.times(CLEARLY_NEARER)) ? first.suspect : null;
}

/** 年初预算, 全年预算 and 执行数 of the funds; 上年决算, 预算 and 决算 of the base table. */
function rowsIn({ selfEvaluation, baseData }: UnitFigures): readonly (readonly Field[])[] {
  const { total = null, parts = [] } = selfEvaluation?.funds ?? {};
  const funds = [total, ...parts].map((figures) => [figures?.row.initial, figures?.row.budget, figures?.row.spent]);
  const spending = (baseData?.spending ?? []).map(({ row: { amounts } }) => [amounts.previous, amounts.budget, amounts.spent]);
  return [...funds, ...spending].map((row) => row.filter((field) => field !== null && field !== undefined));
}

/** How many times the least amount the largest is; null with a negative one among them. */
function apartness(row: readonly Field[], { field: corrected, right }: Suspect): Decimal | null {
  const amounts = row.map((field) => (field === corrected ? right : numberIn(field))).filter((amount) => amount !== null);
  const known = amounts.filter((amount) => !amount.isZero());
  if (known.length < 2) return new Decimal(1);
  return known.some((amount) => amount.isNegative()) ? null : Decimal.max(...known).div(Decimal.min(...known));
}
