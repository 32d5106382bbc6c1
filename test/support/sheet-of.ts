import { toA1, type Position } from '../../src/core/grid/address';
import type { SheetRef } from '../../src/core/grid/grid';
import type { Sheets } from './describe-rule';
import { gridOf, type CellDraft, type GridOptions } from './grid-of';

export type Rows = readonly (readonly CellDraft[])[];

/** A form written row by row, whose cells are known by their addresses: `at: 'E5'`. */
export function sheetOf(rows: Rows, options: GridOptions = {}): Sheets {
  const grid = gridOf(rows, options);
  const positions = new Map<string, { readonly sheet: SheetRef; readonly at: Position }>();
  rows.forEach((cells, row) =>
    cells.forEach((_, column) => positions.set(toA1({ row, column }), { sheet: grid.sheet, at: { row, column } })),
  );
  return { grids: () => [grid], positions: () => positions };
}
