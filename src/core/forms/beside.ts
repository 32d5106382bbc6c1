import type { Position } from '../grid/address';
import type { Cell } from '../grid/cell';
import { cellAt, type Grid } from '../grid/grid';
import { isFilled } from './labels';
import { parseEntry } from './parse-entry';

/** The first filled cell behind a label, up to a column; null where all are blank, or are passed over. */
export function filledBeside(grid: Grid, { row, column }: Position, until = Infinity, passes?: (cell: Cell) => boolean): Position | null {
  const last = Math.min(until, grid.left + (grid.rows[row - grid.top]?.length ?? 0) - 1);
  for (let at = column + 1; at <= last; at += 1) {
    const cell = cellAt(grid, { row, column: at });
    if (isFilled(cell) && passes?.(cell) !== true) return { row, column: at };
  }
  return null;
}

/** The same, if it holds a number. */
export function figureBeside(grid: Grid, label: Position, until = Infinity): Position | null {
  const beside = filledBeside(grid, label, until);
  return beside !== null && parseEntry(cellAt(grid, beside)).kind === 'number' ? beside : null;
}
