import { PERIODS, type SpendingItem, type SpendingRow } from './form';

/** The heading a row's label shares its cell with; null for most rows. */
export type SharedHeading = { readonly item: SpendingItem; readonly name: string } | null;

/** Settles what the amounts say about rows whose labels leave it open. `headings` is in step with `rows`. */
export function settleSpending(rows: readonly SpendingRow[], headings: readonly SharedHeading[]): readonly SpendingRow[] {
  return settleBlankHeadings(settleSharedHeadings(rows, headings));
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

function partsOf(rows: readonly SpendingRow[], parent: number): readonly SpendingRow[] {
  return rows.filter((row) => row.parent === parent);
}

function hasAmounts({ amounts }: SpendingRow): boolean {
  return PERIODS.some((period) => (amounts[period]?.entry.kind ?? 'blank') !== 'blank');
}
