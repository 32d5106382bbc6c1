import { contains, type Area, type Position } from './address';
import { BLANK_CELL, type Cell } from './cell';

/** A sheet by its lasting id and by the name people call it; Excel keeps the id when a sheet is renamed. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** What a sheet is to us: an immutable block of cells. Cells outside the block are blank. */
export interface Grid {
  readonly sheet: SheetRef;
  /** Where `rows[0][0]` stands in the sheet. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas as far as they are known. Excel cannot be asked without wiping its undo stack, so it tells none. */
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
}

export function cellAt(grid: Grid, position: Position): Cell {
  return grid.rows[position.row - grid.top]?.[position.column - grid.left] ?? BLANK_CELL;
}

/** The area the block covers; null for an empty sheet. */
export function extent(grid: Grid): Area | null {
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (grid.rows.length === 0 || width === 0) return null;
  return {
    top: grid.top,
    left: grid.left,
    bottom: grid.top + grid.rows.length - 1,
    right: grid.left + width - 1,
  };
}

/** The merged area a position lies in, if one is known. */
export function mergeAt(grid: Grid, position: Position): Area | null {
  for (const merge of grid.merges) if (contains(merge, position)) return merge;
  return null;
}
