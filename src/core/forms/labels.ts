import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { labelOf, normalise } from './normalise';

/** A cell of text in a row, as recognition reads it. */
export interface Label {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** As the cell holds it, with indentation and line breaks. */
  readonly raw: string;
  /** Half-width, without white space. */
  readonly plain: string;
  /** Without trailing brackets and colons as well: what headers are compared by. */
  readonly text: string;
}

/** The texts of a row from left to right; cells of white space alone are blank. */
export function labelsIn(grid: Grid, row: number): readonly Label[] {
  const cells = grid.rows[row - grid.top] ?? [];
  const labels: Label[] = [];
  for (const [index, cell] of cells.entries()) {
    if (typeof cell.value !== 'string') continue;
    const plain = normalise(cell.value);
    if (plain === '') continue;
    labels.push({ row, column: grid.left + index, cell, raw: cell.value, plain, text: labelOf(cell.value) });
  }
  return labels;
}

/** Whether anything at all stands in the cell. */
export function isFilled(cell: Cell): boolean {
  return cell.value !== null && !(typeof cell.value === 'string' && normalise(cell.value) === '');
}
