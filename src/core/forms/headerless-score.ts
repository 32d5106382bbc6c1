import type { Decimal } from '../compute/decimal';
import { cellAt, type Grid } from '../grid/grid';
import type { IndicatorRole } from './evaluation-roles';
import type { HeaderColumn } from './column';
import { isFilled } from './labels';
import { parseEntry } from './parse-entry';

const LEAST_ROWS = 3;
const REACH = 40;

/**
 * The scores where their column has no header: figures beside the points, in a column that no header names, of which none
 * exceeds the points of its row. Null where no column is like that, or more than one.
 */
export function headerlessScore(grid: Grid, header: number, columns: ReadonlyMap<IndicatorRole, HeaderColumn>): HeaderColumn | null {
  const weight = columns.get('weight');
  if (weight === undefined || !columns.has('name')) return null;
  const named = [...columns.values()];
  const width = Math.max(...grid.rows.map((cells) => cells.length));
  const found: HeaderColumn[] = [];
  for (let column = weight.column + 1; column < grid.left + width; column += 1) {
    const owner = named.find((other) => column >= other.column && column <= other.until);
    if (owner?.column === column || isFilled(cellAt(grid, { row: weight.row, column }))) continue;
    if (isScoreBeside(grid, header, weight.column, column)) found.push({ row: weight.row, column, until: column, label: '' });
  }
  const [only, second] = found;
  return only === undefined || second !== undefined ? null : only;
}

function isScoreBeside(grid: Grid, header: number, weight: number, column: number): boolean {
  let rows = 0;
  for (let row = header + 1; row <= header + REACH; row += 1) {
    const own = figureAt(grid, row, column);
    const points = figureAt(grid, row, weight);
    if (own === 'other' || (own !== null && (points === null || points === 'other' || own.gt(points) || own.isNegative()))) return false;
    if (own !== null) rows += 1;
  }
  return rows >= LEAST_ROWS;
}

function figureAt(grid: Grid, row: number, column: number): Decimal | 'other' | null {
  const entry = parseEntry(cellAt(grid, { row, column }));
  if (entry.kind === 'blank' || entry.kind === 'placeholder') return null;
  return entry.kind === 'number' && !entry.percent ? entry.value : 'other';
}
