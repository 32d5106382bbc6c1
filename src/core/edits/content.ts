import { isCellError, type Cell } from '../grid/cell';
import { cellAt, type Grid } from '../grid/grid';
import type { CellContent } from './edit';

/** What stands in a cell, in the terms of an edit. A constant error is its code: that is how it would be typed. */
export function contentOf({ value, formula }: Pick<Cell, 'value' | 'formula'>): CellContent {
  if (formula !== null) return { kind: 'formula', formula };
  return { kind: 'value', value: isCellError(value) ? value.error : value };
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

/** Whether two sheets hold the same in every cell, whatever they are called and however they look. */
export function sameContents(a: Grid, b: Grid): boolean {
  const bottom = Math.max(a.top + a.rows.length, b.top + b.rows.length);
  const widthOf = (grid: Grid) => grid.left + grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const right = Math.max(widthOf(a), widthOf(b));
  for (let row = 0; row < bottom; row += 1) {
    for (let column = 0; column < right; column += 1) {
      const at = { row, column };
      if (!sameContent(contentOf(cellAt(a, at)), contentOf(cellAt(b, at)))) return false;
    }
  }
  return true;
}
