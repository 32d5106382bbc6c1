import type { Area } from '../../core/grid/address';
import { Range } from './classes/range';
import type { ModelEvent } from './model';
import type { References } from './references';

type Change = Extract<ModelEvent, { kind: 'changed' }>;

/** Ranges the add-in keeps go where their cells go when rows or columns come or leave. */
export function shiftReferences(references: References, change: Change): void {
  for (const object of references.objects()) {
    if (object instanceof Range && object.block.sheet.id === change.sheet.id) object.block.move((area) => moved(area, change));
  }
}

/** Where an area is afterwards; null when all of it was deleted. */
function moved(area: Area, { change, area: at }: Change): Area | null {
  switch (change) {
    case 'RowInserted':
      return along(area, 'top', 'bottom', at.top, at.bottom - at.top + 1);
    case 'ColumnInserted':
      return along(area, 'left', 'right', at.left, at.right - at.left + 1);
    case 'RowDeleted':
      return without(area, 'top', 'bottom', at.top, at.bottom);
    case 'ColumnDeleted':
      return without(area, 'left', 'right', at.left, at.right);
    default:
      return area;
  }
}

type Side = keyof Area;

function along(area: Area, near: Side, far: Side, at: number, count: number): Area {
  return {
    ...area,
    [near]: area[near] >= at ? area[near] + count : area[near],
    [far]: area[far] >= at ? area[far] + count : area[far],
  };
}

function without(area: Area, near: Side, far: Side, first: number, last: number): Area | null {
  const count = last - first + 1;
  const start = area[near] > last ? area[near] - count : Math.min(area[near], first);
  const end = area[far] > last ? area[far] - count : Math.min(area[far], first - 1);
  return end < start ? null : { ...area, [near]: start, [far]: end };
}
