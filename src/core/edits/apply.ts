import type { Position } from '../grid/address';
import { BLANK_CELL, type Cell, type CellValue } from '../grid/cell';
import { display } from '../grid/display';
import type { Grid } from '../grid/grid';
import type { CellContent, Edit } from './edit';

/**
 * The grid as it would be with this content in this cell; the number format stays, `shown` follows. Other cells are
 * shared with the grid given. A formula cannot be calculated here: its `result` comes from whoever knows it, else the
 * cell keeps its last value.
 * @throws RangeError when the position lies above or left of the block.
 */
export function withContent(grid: Grid, at: Position, content: CellContent, result?: CellValue): Grid {
  const row = at.row - grid.top;
  const column = at.column - grid.left;
  if (row < 0 || column < 0) throw new RangeError('The cell lies outside the block of the grid');
  const rows = [...grid.rows];
  while (rows.length <= row) rows.push([]);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push(BLANK_CELL);
  cells[column] = changed(cells[column] ?? BLANK_CELL, content, result);
  rows[row] = cells;
  return { ...grid, rows };
}

function changed(cell: Cell, content: CellContent, result: CellValue | undefined): Cell {
  const value = content.kind === 'value' ? content.value : result === undefined ? cell.value : result;
  const formula = content.kind === 'formula' ? content.formula : null;
  return { value, formula, format: cell.format, shown: display(value, cell.format) };
}

/**
 * The grids as they would be after these edits; nothing is written anywhere. `result` gives what a formula will show,
 * as it cannot be calculated here. Edits of sheets that are not among the grids change nothing.
 */
export function applyEdits(grids: readonly Grid[], edits: readonly Edit[], result?: (edit: Edit) => CellValue | undefined): Grid[] {
  return grids.map((grid) =>
    edits
      .filter(({ sheet }) => sheet.id === grid.sheet.id)
      .reduce((changed, edit) => withContent(changed, edit.at, edit.to, result?.(edit)), grid),
  );
}
