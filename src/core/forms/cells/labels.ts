import type { Position } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import { cellAt, type Grid } from '../../grid/grid';
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

const YEAR = /^\s*(?:19|20)\d{2}(?:年度?)?\s*$/;
const LEAST_YEARS = 2;
const VISIBLE = /[^\s\u200b\u200c\u200d\u2060\ufeff]/;

/** Grids share the rows that did not change, and every table of a sheet asks for the same ones. */
const known = new WeakMap<readonly Cell[], RowLabels>();
const NOTHING: Omit<RowLabels, 'row' | 'left'> = { labels: [], holdsFigures: false };

interface RowLabels {
  readonly row: number;
  readonly left: number;
  readonly labels: readonly Label[];
  readonly holdsFigures: boolean;
}

/** The texts of a row from left to right; cells of white space alone are blank. */
export function labelsIn(grid: Grid, row: number): readonly Label[] {
  return lookedInto(grid, row).labels;
}

/** The rows from one on; `end` not included. */
export function rowsFrom(from: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}

/** The texts of all these rows, one after another; `end` not included. */
export function labelsBetween(grid: Grid, from: number, end: number): readonly Label[] {
  return rowsFrom(from, end).flatMap((row) => labelsIn(grid, row));
}

/** Whether anything but texts stands in a row, from a column on. */
export function holdsFigures(grid: Grid, row: number, from = grid.left): boolean {
  const read = lookedInto(grid, row);
  if (!read.holdsFigures || from <= grid.left) return read.holdsFigures;
  const labels = new Set(read.labels.map(({ column }) => column));
  return (grid.rows[row - grid.top] ?? []).some(
    (cell, index) => grid.left + index >= from && isFilled(cell) && !labels.has(grid.left + index),
  );
}

function lookedInto(grid: Grid, row: number): Omit<RowLabels, 'row' | 'left'> {
  const cells = grid.rows[row - grid.top];
  // Blank rows are one object however many there are: to remember each in turn would cost more than to say so.
  if (cells === undefined || cells.length === 0) return NOTHING;
  const earlier = known.get(cells);
  if (earlier !== undefined && earlier.row === row && earlier.left === grid.left) return earlier;
  const read = readLabels(cells, row, grid.left);
  known.set(cells, read);
  return read;
}

function readLabels(cells: readonly Cell[], row: number, left: number): RowLabels {
  const labels: Label[] = [];
  let holdsFigures = false;
  const yearsToo = holdsYears(cells);
  for (const [index, cell] of cells.entries()) {
    const raw = typeof cell.value === 'number' && yearsToo ? cell.shown : cell.value;
    if (typeof raw !== 'string') holdsFigures ||= raw !== null;
    else if (VISIBLE.test(raw)) labels.push({ row, column: left + index, raw, plain: normalise(raw), text: labelOf(raw) });
  }
  return { row, left, labels, holdsFigures };
}

/** 2023 and 2024 over the columns of each year; 1997 people among other figures are no year. */
function holdsYears(cells: readonly Cell[]): boolean {
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  return numbers.length >= LEAST_YEARS && numbers.every(({ shown }) => YEAR.test(shown));
}

/** Whether anything at all stands in the cell. */
export function isFilled(cell: Cell): boolean {
  return typeof cell.value === 'string' ? VISIBLE.test(cell.value) : cell.value !== null;
}

/** The first filled cell behind a label, up to a column; null where all are blank, or are passed over. */
export function filledBeside(grid: Grid, { row, column }: Position, until = Infinity, passes?: (cell: Cell) => boolean): Position | null {
  const last = Math.min(until, grid.left + (grid.rows[row - grid.top]?.length ?? 0) - 1);
  for (let at = column + 1; at <= last; at += 1) {
    const cell = cellAt(grid, { row, column: at });
    if (isFilled(cell) && passes?.(cell) !== true) return { row, column: at };
  }
  return null;
}

/** What a header cell says; one merged down stands in the row above, beside which this row has headers of its own. */
export function headerTextAt(grid: Grid, { row, column }: Position): string {
  const { shown } = cellAt(grid, { row, column });
  return VISIBLE.test(shown) || labelsIn(grid, row).length === 0 ? shown : cellAt(grid, { row: row - 1, column }).shown;
}
