import type { IBorderData, ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Area } from '../../core/grid/address';
import type { Border, BorderEdge } from '../host/model';
import { borderDataOf, borderOf } from './cell-styles';

type BordersAt = (row: number, column: number) => Nullable<IBorderData>;
type Side = 't' | 'b' | 'l' | 'r';

/** The border of the first cell along an edge. */
export function borderAt(area: Area, edge: BorderEdge, bordersAt: BordersAt): Border | null {
  const [first] = sides(area, edge);
  return first === undefined ? null : borderOf(bordersAt(first.row, first.column)?.[first.side]);
}

/** What to write so that an edge of the area has this border; other borders of the cells stay. */
export function withBorder(
  area: Area,
  edge: BorderEdge,
  border: Border | null,
  bordersAt: BordersAt,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, side } of sides(area, edge)) {
    const cells = (matrix[row] ??= {});
    const known = cells[column]?.s;
    const before = known && typeof known === 'object' ? known.bd : bordersAt(row, column);
    cells[column] = { s: { bd: { ...before, [side]: border === null ? null : borderDataOf(border) } } };
  }
  return matrix;
}

function sides({ top, left, bottom, right }: Area, edge: BorderEdge): readonly { row: number; column: number; side: Side }[] {
  const found: { row: number; column: number; side: Side }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (edge === 'EdgeTop' && row === top) found.push({ row, column, side: 't' });
      if (edge === 'EdgeBottom' && row === bottom) found.push({ row, column, side: 'b' });
      if (edge === 'EdgeLeft' && column === left) found.push({ row, column, side: 'l' });
      if (edge === 'EdgeRight' && column === right) found.push({ row, column, side: 'r' });
      if (edge === 'InsideHorizontal' && row < bottom) found.push({ row, column, side: 'b' });
      if (edge === 'InsideVertical' && column < right) found.push({ row, column, side: 'r' });
    }
  }
  return found;
}
