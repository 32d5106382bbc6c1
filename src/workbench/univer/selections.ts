import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { SelectionMoveType } from '@univerjs/sheets';
import { LAST_COLUMN, LAST_ROW, type Area } from '../../core/grid/address';
import { toArea } from './ranges';

/** A selection that stands, and not one that is being dragged. */
export function isFinal(type: SelectionMoveType | undefined): boolean {
  return type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING;
}

/** Selected rows and columns reach to the end of Excel's grid, however small the one on screen is. */
export function selectedArea(range: IRange): Area {
  const area = toArea(range);
  const { rangeType } = range;
  return {
    ...area,
    ...(rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL ? { left: 0, right: LAST_COLUMN } : {}),
    ...(rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL ? { top: 0, bottom: LAST_ROW } : {}),
  };
}
