import { isCellError, type Cell } from '../grid/cell';
import type { CellContent } from './edit';

/** What stands in a cell, in the terms of an edit. A constant error is its code: that is how it would be typed. */
export function contentOf(cell: Cell): CellContent {
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula };
  return { kind: 'value', value: isCellError(cell.value) ? cell.value.error : cell.value };
}

/** Whether a person would see no difference: a cell under the text format keeps 1.87 as the text `1.87`, and an empty text is a blank. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'formula' || b.kind === 'formula') {
    return a.kind === 'formula' && b.kind === 'formula' && a.formula === b.formula;
  }
  if (typeof a.value === typeof b.value) return a.value === b.value;
  if (typeof a.value === 'boolean' || typeof b.value === 'boolean') return false;
  return String(a.value ?? '') === String(b.value ?? '');
}
