import { shiftArea, shiftOf } from '../../files/shifting/shift';
import { lineChangeOf } from '../saving/structure-log';
import { Range } from './classes/range';
import type { ModelEvent } from './model';
import type { References } from './references';

type Change = Extract<ModelEvent, { kind: 'changed' }>;

/** Ranges the add-in keeps go where their cells go when rows or columns come or leave. */
export function shiftReferences(references: References, change: Change): void {
  const line = lineChangeOf(change.sheet.id, change.change, change.area);
  if (line === null) return;
  const shift = shiftOf(line);
  for (const object of references.objects()) {
    if (object instanceof Range && object.block.sheet.id === change.sheet.id) object.block.move((area) => shiftArea(area, shift));
  }
}
