import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { labelOf, normalise } from './normalise';

/** A cell of text in a row, as recognition reads it. */
export interface Label {
  readonly row: number;
  readonly column: number;
  /** As the cell holds it, with indentation and line breaks. */
  readonly raw: string;
  /** Half-width, without white space. */
  readonly plain: string;
  /** Without trailing brackets and colons as well: what headers are compared by. */
  readonly text: string;
}

const VISIBLE = /[^\s\u200b\u200c\u200d\u2060\ufeff]/;

/** Grids share the rows that did not change, and every table of a sheet asks for the same ones. */
const known = new WeakMap<readonly Cell[], { readonly row: number; readonly left: number; readonly labels: readonly Label[] }>();
const NONE: readonly Label[] = [];

/** The texts of a row from left to right; cells of white space alone are blank. */
export function labelsIn(grid: Grid, row: number): readonly Label[] {
  const cells = grid.rows[row - grid.top];
  // Blank rows are one object however many there are: to remember each in turn would cost more than to say so.
  if (cells === undefined || cells.length === 0) return NONE;
  const earlier = known.get(cells);
  if (earlier !== undefined && earlier.row === row && earlier.left === grid.left) return earlier.labels;
  const labels = readLabels(cells, row, grid.left);
  known.set(cells, { row, left: grid.left, labels });
  return labels;
}

function readLabels(cells: readonly Cell[], row: number, left: number): readonly Label[] {
  const labels: Label[] = [];
  for (const [index, cell] of cells.entries()) {
    if (typeof cell.value !== 'string' || !VISIBLE.test(cell.value)) continue;
    const plain = normalise(cell.value);
    labels.push({ row, column: left + index, raw: cell.value, plain, text: labelOf(cell.value) });
  }
  return labels;
}

/** Whether anything at all stands in the cell. */
export function isFilled(cell: Cell): boolean {
  return typeof cell.value === 'string' ? VISIBLE.test(cell.value) : cell.value !== null;
}
