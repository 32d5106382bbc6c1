import { type Edit, contentOf, sameContent } from '../core/edits/edit';
import { areaToA1 } from '../core/grid/address';
import type { Cell } from '../core/grid/cell';
import type { Grid } from '../core/grid/grid';
import { toCell } from './block';

/** A row that was asked for again; to be compared after the next sync. */
export interface RowRequest {
  readonly grid: Grid;
  readonly cells: readonly Cell[];
  readonly range: Excel.Range;
}

/** Asks for the rows these edits are in, as far across as they were read. */
export function requestRows(context: Excel.RequestContext, edits: readonly Edit[], read: readonly Grid[]): RowRequest[] {
  return read.flatMap((grid) => {
    const rows = new Set(edits.flatMap(({ sheet, at }) => (sheet.id === grid.sheet.id ? [at.row] : [])));
    return [...rows].flatMap((row) => {
      const cells = grid.rows[row - grid.top] ?? [];
      if (cells.length === 0) return [];
      const area = { top: row, bottom: row, left: grid.left, right: grid.left + cells.length - 1 };
      const range = context.workbook.worksheets.getItem(grid.sheet.id).getRange(areaToA1(area));
      range.load('values,formulas');
      return [{ grid, cells, range }];
    });
  });
}

/** Whether every cell holds what it held when it was read; a formula may have another result by now. */
export function sameRow({ cells, range: { values, formulas } }: RowRequest): boolean {
  return cells.every((cell, column) => {
    const now = toCell(values[0]?.[column], formulas[0]?.[column], undefined, undefined);
    return sameContent(contentOf(now), contentOf(cell));
  });
}
