import { contains, type Position } from '../grid/address';
import { cellAt, extent, mergeAt, type Grid } from '../grid/grid';
import { readBlockHeader } from './anchors';
import { mappedRoles } from './blocks';
import type { HeaderColumn } from './column';
import { labelsIn } from './labels';
import { COMMON_LEXICON } from './lexicon';
import type { BlockName } from './role';

/** A column as a person finds it in the row of the headers. */
export interface HeaderCell {
  readonly column: number;
  /** Its words, in one line; blank where it has none. */
  readonly text: string;
}

export interface HeaderChoice {
  readonly cells: readonly HeaderCell[];
  /** Role → column, as far as the words say it. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What a row offers as the header of a table, for a person to choose from; nothing where the sheet has no such row. */
export function headerChoice(grid: Grid, row: number, block: BlockName): HeaderChoice {
  const area = extent(grid);
  if (area === null || !contains(area, { row, column: area.left })) return { cells: [], columns: {} };
  const cells: HeaderCell[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const merged = mergeAt(grid, { row, column });
    if (merged === null || merged.left === column) cells.push({ column, text: textAt(grid, { row, column }) });
  }
  const found: ReadonlyMap<string, HeaderColumn> | undefined = readBlockHeader(grid, row, block, COMMON_LEXICON)?.columns;
  const columns = mappedRoles(block).flatMap(({ role }) => {
    const column = found?.get(role)?.column;
    return column === undefined ? [] : [[role, column] as const];
  });
  return { cells, columns: Object.fromEntries(columns) };
}

/** A header merged down stands in the row above, beside which this row has headers of its own. */
function textAt(grid: Grid, { row, column }: Position): string {
  const own = oneLine(cellAt(grid, { row, column }).shown);
  const above = labelsIn(grid, row).length === 0 ? undefined : labelsIn(grid, row - 1).find((label) => label.column === column);
  return own === '' ? oneLine(above?.raw ?? '') : own;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
