import { PERIODS, type SpendingItem, type SpendingRow } from './form';
import { amountIn, comeTo, gapsOf, LISTED, longestRun, SUMS_ALONE, type Amounts } from './part-sums';

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

/**
 * Rows without a number or 其中 are parts of the row in front of them, or of the 合计 behind them, where they come to it
 * in every column but one at most: then the one is the finding. From the bottom up, so that parts of parts come first.
 */
function settleBySums(rows: readonly SpendingRow[], headings: readonly SharedHeading[]): readonly SpendingRow[] {
  const settled = [...rows];
  const amounts = rows.map(amountsOf);
  for (let whole = settled.length - 1; whole >= 0; whole -= 1) {
    const row = settled[whole];
    if (row === undefined || !hasAmounts(row) || (headings[whole] ?? null) !== null || isSettled(settled, whole)) continue;
    const listed = settled.flatMap(({ parent }, index) => (parent === whole ? [index] : []));
    const total = amountsOf(row);
    const of = (indices: readonly number[]) => indices.map((index) => amounts[index] ?? []);
    const parts =
      listed.length > 0
        ? comeTo(total, of(listed), LISTED)
          ? listed
          : []
        : (partsBelow(settled, whole, of) ?? partsAbove(settled, whole, of));
    for (const index of parts ?? []) settled[index] = { ...(settled[index] as SpendingRow), parent: whole, exhaustive: true };
  }
  return settled;
}

/** Of 公用经费 a form lists what it likes, numbered or not: parts that come to it in no column are some of it. */
function loosened(rows: readonly SpendingRow[]): readonly SpendingRow[] {
  return rows.map((row): SpendingRow => {
    const whole = row.parent === null ? undefined : rows[row.parent];
    if (!row.exhaustive || whole === undefined || (whole.item !== 'public-funds' && whole.item !== 'other')) return row;
    const parts = rows.filter(({ parent }) => parent === row.parent).map(amountsOf);
    const gaps = gapsOf(amountsOf(whole), parts).flatMap((gap) => gap ?? []);
    return gaps.length >= 2 && gaps.every((left) => left.gt(0)) ? { ...row, exhaustive: false } : row;
  });
}

function isSettled(rows: readonly SpendingRow[], whole: number): boolean {
  return rows.some(({ parent, exhaustive }) => parent === whole && exhaustive);
}

type AmountsOf = (indices: readonly number[]) => readonly Amounts[];

/** The longest run of rows behind a total that comes to it. */
function partsBelow(rows: readonly SpendingRow[], whole: number, of: AmountsOf): readonly number[] | null {
  const run: number[] = [];
  for (let index = whole + 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || (row.item !== 'other' && row.parent === null)) break;
    if (row.parent === null) run.push(index);
  }
  const length = longestRun(of([whole])[0] ?? [], of(run), SUMS_ALONE);
  return length === null ? null : run.slice(0, length);
}

function partsAbove(rows: readonly SpendingRow[], whole: number, of: AmountsOf): readonly number[] | null {
  const isTotal = (index: number) => /合计|小计|总计|总额/.test(rows[index]?.name ?? '');
  if (!isTotal(whole)) return null;
  const run: number[] = [];
  for (let index = whole - 1; index >= 0 && !isTotal(index); index -= 1) {
    if (rows[index]?.parent === null) run.unshift(index);
  }
  const length = longestRun(of([whole])[0] ?? [], of(run), SUMS_ALONE, 'last');
  return length === null ? null : run.slice(run.length - length);
}

function amountsOf({ amounts }: SpendingRow): Amounts {
  return PERIODS.map((period) => amountIn(amounts[period]));
}

function partsOf(rows: readonly SpendingRow[], parent: number): readonly SpendingRow[] {
  return rows.filter((row) => row.parent === parent);
}

function hasAmounts({ amounts }: SpendingRow): boolean {
  return PERIODS.some((period) => (amounts[period]?.entry.kind ?? 'blank') !== 'blank');
}
