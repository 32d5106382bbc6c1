import type { Cell } from '../../core/grid/cell';
import type { XlsxWorkbook } from '../../files/reading/read-workbook';
import { shiftFormula, shiftIndex, shiftOf, type Shift } from '../../files/shifting/shift';
import type { LineChange } from './structure-log';

/** Cells of one sheet by row, then column. */
export type CellMap = Map<number, Map<number, Cell>>;

/** What the cells of the file hold, where they stand after these insertions and deletions. By sheet id. */
export function baselineAfter(workbook: XlsxWorkbook, changes: readonly LineChange[]): ReadonlyMap<string, CellMap> {
  const names = new Map(workbook.sheets.map(({ grid }) => [grid.sheet.id, grid.sheet.name]));
  let sheets = new Map(workbook.sheets.map(({ grid }) => [grid.sheet.id, filled(grid)]));
  for (const change of changes) {
    const shift = shiftOf(change);
    const sheetName = names.get(change.sheetId) ?? '';
    sheets = new Map([...sheets].map(([id, cells]) => [id, shifted(cells, id === change.sheetId, sheetName, shift)]));
  }
  return sheets;
}

function filled(grid: XlsxWorkbook['sheets'][number]['grid']): CellMap {
  const cells: CellMap = new Map();
  grid.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.value !== null || cell.formula !== null) put(cells, grid.top + r, grid.left + c, cell);
    }),
  );
  return cells;
}

function put(cells: CellMap, row: number, column: number, cell: Cell): void {
  const line = cells.get(row) ?? new Map<number, Cell>();
  cells.set(row, line.set(column, cell));
}

function shifted(cells: CellMap, own: boolean, sheetName: string, shift: Shift): CellMap {
  const moved: CellMap = new Map();
  for (const [row, line] of cells) {
    const newRow = own && shift.axis === 'row' ? shiftIndex(row, shift) : row;
    if (newRow === null) continue;
    for (const [column, cell] of line) {
      const newColumn = own && shift.axis === 'column' ? shiftIndex(column, shift) : column;
      if (newColumn === null) continue;
      const formula = cell.formula === null ? null : `=${shiftFormula(cell.formula.slice(1), sheetName, own, shift)}`;
      put(moved, newRow, newColumn, { ...cell, formula });
    }
  }
  return moved;
}
