import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Area } from '../../core/grid/address';
import { valueOf } from './cell-data';

/** The smallest area that holds every value or formula, and with `valuesOnly` off every format; null when there is none. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!isUsed(cell, valuesOnly)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  return valueOf(cell) !== null || Boolean(cell.f) || Boolean(cell.si) || (!valuesOnly && Boolean(cell.s));
}
