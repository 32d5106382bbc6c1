import { PERIODS, type SpendingItem, type SpendingRow } from './form';
import { amountIn, gapsOf, LISTED, Outline, SUMS_ALONE, type Amounts } from './outline';

const TOTAL = /合计|小计|总计|总额/;

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
  const outline = new Outline(
    rows.map(amountsOf),
    rows.map(({ parent, exhaustive }) => ({ partOf: parent, exhaustive })),
  );
  const isTotal = (row: number) => TOTAL.test(rows[row]?.name ?? '');
  for (const whole of outline.fromBelow()) {
    const row = rows[whole];
    const listed = outline.partsOf(whole);
    const isSettled = listed.some((part) => outline.places[part]?.exhaustive === true);
    if (row === undefined || !hasAmounts(row) || (headings[whole] ?? null) !== null || isSettled) continue;
    if (listed.length > 0) {
      if (outline.holds(whole, listed, LISTED)) outline.nest(whole, listed);
      continue;
    }
    const below = between(rows, whole, 1, (at) => rows[at]?.item !== 'other' && outline.isFree(at));
    if (
      outline.nestRun(
        whole,
        below.filter((at) => outline.isFree(at)),
        SUMS_ALONE,
      ) ||
      !isTotal(whole)
    )
      continue;
    const above = between(rows, whole, -1, isTotal).filter((at) => outline.isFree(at));
    outline.nestRun(whole, above.reverse(), SUMS_ALONE, 'last');
  }
  return rows.map((row, index) => {
    const { partOf, exhaustive } = outline.places[index] ?? { partOf: row.parent, exhaustive: row.exhaustive };
    return { ...row, parent: partOf, exhaustive };
  });
}

/** The rows behind one, or in front of it, up to where others begin. */
function between(rows: readonly SpendingRow[], whole: number, step: 1 | -1, ends: (row: number) => boolean): number[] {
  const run: number[] = [];
  for (let at = whole + step; rows[at] !== undefined && !ends(at); at += step) run.push(at);
  return run;
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

function amountsOf({ amounts }: SpendingRow): Amounts {
  return PERIODS.map((period) => amountIn(amounts[period]));
}

function partsOf(rows: readonly SpendingRow[], parent: number): readonly SpendingRow[] {
  return rows.filter((row) => row.parent === parent);
}

function hasAmounts({ amounts }: SpendingRow): boolean {
  return PERIODS.some((period) => (amounts[period]?.entry.kind ?? 'blank') !== 'blank');
}
