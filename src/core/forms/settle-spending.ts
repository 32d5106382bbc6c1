import type { Decimal } from '../compute/decimal';
import type { Field } from './field';
import { PERIODS, type Period, type SpendingItem, type SpendingRow } from './form';

/** The heading a row's label shares its cell with; null for most rows. */
export type SharedHeading = { readonly item: SpendingItem; readonly name: string } | null;

/** Settles what the amounts say about rows whose labels leave it open. `headings` is in step with `rows`. */
export function settleSpending(rows: readonly SpendingRow[], headings: readonly SharedHeading[]): readonly SpendingRow[] {
  return loosened(settleBySums(settleBlankHeadings(settleSharedHeadings(rows, headings)), headings));
}

/**
 * A heading that shares its cell with its first part (`项目支出:1、业务工作专项`) has one set of amounts for both. Where
 * no other part has amounts they are the heading's; else they can only be the part's. Either way nothing is summed.
 */
function settleSharedHeadings(rows: readonly SpendingRow[], headings: readonly SharedHeading[]): readonly SpendingRow[] {
  const alone = headings.map((heading, index) => heading !== null && partsOf(rows, index).every((part) => !hasAmounts(part)));
  return rows.map((row, index): SpendingRow => {
    const heading = headings[index];
    if (heading !== null && heading !== undefined) return alone[index] === true ? { ...row, ...heading } : row;
    const shared = row.parent !== null && (headings[row.parent] ?? null) !== null;
    return shared ? { ...row, parent: null, exhaustive: false } : row;
  });
}

/** 市级专项资金（一个专项一行） may be left blank above its funds: they then are parts of what it is a part of. */
function settleBlankHeadings(rows: readonly SpendingRow[]): readonly SpendingRow[] {
  return rows.map((row): SpendingRow => {
    const heading = row.parent === null ? undefined : rows[row.parent];
    const open = heading !== undefined && heading.item === 'other' && heading.parent !== null && !hasAmounts(heading);
    return open && hasAmounts(row) ? { ...row, parent: heading.parent, exhaustive: heading.exhaustive } : row;
  });
}

/** So many figures may a total at least have for its parts to come to it by chance no more. */
const LEAST_DIGITS = 3;
const LEAST_PARTS = 2;

/**
 * Rows without a number or 其中 are parts of the row in front of them, or of the 合计 behind them, where they come to it
 * in every column but one at most: then the one is the finding. From the bottom up, so that parts of parts come first.
 */
function settleBySums(rows: readonly SpendingRow[], headings: readonly SharedHeading[]): readonly SpendingRow[] {
  const settled = [...rows];
  for (let whole = settled.length - 1; whole >= 0; whole -= 1) {
    const row = settled[whole];
    if (row === undefined || !hasAmounts(row) || (headings[whole] ?? null) !== null || isSettled(settled, whole)) continue;
    const listed = settled.flatMap(({ parent }, index) => (parent === whole ? [index] : []));
    const parts = listed.length > 0 ? listed : (partsBelow(settled, whole) ?? partsAbove(settled, whole));
    if (parts === null || !comeTo(settled, parts, row, listed.length > 0)) continue;
    for (const index of parts) settled[index] = { ...(settled[index] as SpendingRow), parent: whole, exhaustive: true };
  }
  return settled;
}

/** Of 公用经费 a form lists what it likes, numbered or not: parts that come to it in no column are some of it. */
function loosened(rows: readonly SpendingRow[]): readonly SpendingRow[] {
  return rows.map((row): SpendingRow => {
    const whole = row.parent === null ? undefined : rows[row.parent];
    if (!row.exhaustive || whole === undefined || (whole.item !== 'public-funds' && whole.item !== 'other')) return row;
    const parts = rows.flatMap(({ parent }, index) => (parent === row.parent ? [index] : []));
    const sums = PERIODS.flatMap((period) => gapIn(rows, parts, whole, period) ?? []);
    return sums.length >= 2 && sums.every((left) => left.gt(0)) ? { ...row, exhaustive: false } : row;
  });
}

/** What a total is above its parts; null where one of them is not filled in. */
function gapIn(rows: readonly SpendingRow[], parts: readonly number[], whole: SpendingRow, period: Period): Decimal | null {
  const total = amountIn(whole.amounts[period]);
  const amounts = parts.flatMap((index) => amountIn(rows[index]?.amounts[period] ?? null) ?? []);
  return total === null || amounts.length === 0 ? null : amounts.reduce((left, amount) => left.minus(amount), total);
}

function isSettled(rows: readonly SpendingRow[], whole: number): boolean {
  return rows.some(({ parent, exhaustive }) => parent === whole && exhaustive);
}

/** The longest run of rows behind a total that comes to it. */
function partsBelow(rows: readonly SpendingRow[], whole: number): readonly number[] | null {
  const run: number[] = [];
  for (let index = whole + 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || (row.item !== 'other' && row.parent === null)) break;
    if (row.parent === null) run.push(index);
  }
  return longestOf(rows, whole, run, (length) => run.slice(0, length));
}

function partsAbove(rows: readonly SpendingRow[], whole: number): readonly number[] | null {
  if (!/合计|小计|总计|总额/.test(rows[whole]?.name ?? '')) return null;
  const run: number[] = [];
  for (let index = whole - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row === undefined || /合计|小计|总计|总额/.test(row.name)) break;
    if (row.parent === null) run.unshift(index);
  }
  return longestOf(rows, whole, run, (length) => run.slice(run.length - length));
}

function longestOf(
  rows: readonly SpendingRow[],
  whole: number,
  run: readonly number[],
  some: (length: number) => readonly number[],
): readonly number[] | null {
  const row = rows[whole];
  for (let length = run.length; length >= LEAST_PARTS && row !== undefined; length -= 1) {
    const parts = some(length);
    if (comeTo(rows, parts, row, false)) return parts;
  }
  return null;
}

/** Whether the parts come to the whole in every column but one at most; 其中 may do so by chance, and take two that do. */
function comeTo(rows: readonly SpendingRow[], parts: readonly number[], whole: SpendingRow, areListed: boolean): boolean {
  let held = 0;
  let missed = 0;
  for (const period of PERIODS) {
    const left = gapIn(rows, parts, whole, period);
    const total = amountIn(whole.amounts[period]);
    if (left === null || total === null || total.isZero()) continue;
    const filled = parts.filter((index) => !(amountIn(rows[index]?.amounts[period] ?? null)?.isZero() ?? true));
    const isTelling = filled.length >= LEAST_PARTS && total.precision() >= LEAST_DIGITS;
    if (!left.isZero()) missed += 1;
    else if (isTelling) held += 1;
  }
  return missed <= 1 && held >= (areListed ? 2 : 1) && held > missed - 1 && parts.length >= LEAST_PARTS;
}

function amountIn(field: Field | null): Decimal | null {
  return field?.entry.kind === 'number' ? field.entry.value : null;
}

function partsOf(rows: readonly SpendingRow[], parent: number): readonly SpendingRow[] {
  return rows.filter((row) => row.parent === parent);
}

function hasAmounts({ amounts }: SpendingRow): boolean {
  return PERIODS.some((period) => (amounts[period]?.entry.kind ?? 'blank') !== 'blank');
}
