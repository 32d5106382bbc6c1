import type { CellContent } from '../edits/edit';
import type { Position } from './address';
import { BLANK_CELL, type Cell, type CellValue } from './cell';
import { display } from './display';
import type { Grid } from './grid';

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
