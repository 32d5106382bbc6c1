import { shiftArea, type Shift } from '../../files/shifting/shift';
import { Range } from './classes/range';
import type { ModelEvent } from './model';
import type { References } from './references';

type Change = Extract<ModelEvent, { kind: 'changed' }>;

/** Ranges the add-in keeps go where their cells go when rows or columns come or leave. */
export function shiftReferences(references: References, change: Change): void {
  const shift = shiftOf(change);
  if (shift === null) return;
  for (const object of references.objects()) {
    if (object instanceof Range && object.block.sheet.id === change.sheet.id) object.block.move((area) => shiftArea(area, shift));
  }
}

function shiftOf({ change, area }: Change): Shift | null {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  switch (change) {
    case 'RowInserted':
      return { axis: 'row', index: area.top, count: rows };
    case 'RowDeleted':
      return { axis: 'row', index: area.top, count: -rows };
    case 'ColumnInserted':
      return { axis: 'column', index: area.left, count: columns };
    case 'ColumnDeleted':
      return { axis: 'column', index: area.left, count: -columns };
    default:
      return null;
  }
}
