import type { Grid } from '../grid/grid';
import type { SpendingRole } from './base-data-roles';
import type { Header } from './header';
import { labelsIn } from './labels';
import type { Lexicon } from './lexicon';
import { readPeriods, readPeriodsAcross } from './period-header';

/** How far below its header the rows of the base data form are looked for. */
const REACH = 40;
/** Tables of other kinds have columns for budget and accounts too; so many of these rows are listed in ours alone. */
const LISTED: ReadonlySet<string> = new Set(['three-public', 'projects', 'public-funds']);
const LEAST_LISTED = 2;

/** The tables of spending that begin in a row, upright or on their side; several may stand side by side. */
export function spendingHeaders(grid: Grid, row: number, words: Lexicon): readonly Header<SpendingRole>[] {
  // Above the items of a table on its side other words may stand, each with a figure of its own.
  const isItem = labelsIn(grid, row).some(({ raw }) => words.spendingLabel(raw).item !== 'other');
  const across = isItem ? readPeriodsAcross(grid, row, words) : null;
  const headers = across === null ? readPeriods(grid, row, words) : [across];
  return listsSpending(grid, headers, words) ? headers : [];
}

function listsSpending(grid: Grid, headers: readonly Header<SpendingRole>[], { spendingLabel }: Lexicon): boolean {
  const names = new Set<string>();
  for (const { top, bottom, columns, items } of headers) {
    const named = columns.get('name');
    const [from, to] = items === undefined ? [bottom + 1, bottom + REACH] : [top, items.head];
    for (let row = from; row <= to; row += 1) {
      for (const label of labelsIn(grid, row)) {
        if (named !== undefined && (label.column < named.column || label.column > named.until)) continue;
        const { heading, item } = spendingLabel(label.raw);
        const name = heading?.item ?? item;
        if (LISTED.has(name)) names.add(name);
      }
    }
  }
  return names.size >= LEAST_LISTED;
}
