import type { Cell } from '../grid/cell';
import type { Position } from '../grid/address';
import { cellAt, type Grid } from '../grid/grid';
import type { Anchor } from './anchors';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import type { StaffBlock } from './form';
import { isUnitOfMeasure } from './figure-cells';
import { positionIn, type HeaderColumn } from './column';
import { isRowFilled, type Header } from './header';
import { labelsIn, type Label } from './labels';
import { parseEntry } from './parse-entry';
import { STAFF, type StaffRole } from './base-data-roles';
import { inlineStaff } from './stacked-staff';

/** So far below its labels may the row of figures stand. */
const REACH = 3;

/** Figures stand in the row below their labels, or each beside its label; the labels then may stand below one another. */
export function readStaff(
  grid: Grid,
  { header, stacked }: Pick<Extract<Anchor, { block: 'staff' }>, 'header' | 'stacked'>,
  end: number,
  fields: FieldMaker,
): { readonly staff: StaffBlock; readonly bottom: number } {
  const beside = stacked || header.bottom + 1 >= end;
  const below = beside ? header.bottom : rowBelow(grid, header, end);
  const subheads = beside ? [] : subheadsIn(grid, header.bottom + 1, below);
  const field = (role: StaffRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    const { value } = cellAt(grid, column);
    const inline = typeof value === 'string' ? inlineStaff(value, fields.words.staff) : null;
    if (inline !== null) return fields.inline(`staff/${role}`, STAFF[role], column, inline.figure);
    if (beside) return fields.cell(`staff/${role}`, STAFF[role], figureBeside(grid, column, header));
    const total = inTotal(column, subheads);
    return total === null ? null : fields.cell(`staff/${role}`, STAFF[role], positionIn(grid, below, total));
  };
  return {
    staff: { authorised: field('authorised'), actual: field('actual'), controlRate: field('controlRate') },
    bottom: below,
  };
}

/** The first figure behind a label, in front of the next; the cell beside it where there is none. */
function figureBeside(grid: Grid, { row, column, until }: HeaderColumn, header: Header<StaffRole>): Position {
  const next = Math.min(
    ...[...header.columns.values()].filter((other) => other.row === row && other.column > column).map((other) => other.column),
  );
  const last = Math.min(next - 1, grid.left + (grid.rows[row - grid.top]?.length ?? 0) - 1);
  for (let at = column + 1; at <= last; at += 1) {
    const cell = cellAt(grid, { row, column: at });
    const { kind } = parseEntry(cell);
    if (isUnitOfMeasure(cell.shown)) continue;
    if (kind === 'number' || kind === 'error' || kind === 'placeholder') return { row, column: at };
    // What is in words stands right beside its label.
    if (kind !== 'blank' && at > until) break;
    if (kind !== 'blank') return { row, column: at };
  }
  return { row, column: column + 1 };
}

/** 120, `120人`, `95.00%`; not the 2024 of a header. */
function isCount(cell: Cell): boolean {
  const entry = parseEntry(cell);
  return entry.kind === 'number' && (entry.unit === '' || entry.unit === '人');
}

/** The first row that holds a figure below the labels; 行政, 事业 and 合计 may stand between. */
function rowBelow(grid: Grid, header: Header<StaffRole>, end: number): number {
  const rows: number[] = [];
  for (let row = header.bottom + 1; row < end && row <= header.bottom + REACH; row += 1) {
    if (isRowFilled(grid, row, header)) rows.push(row);
  }
  const withFigure = rows.find((row) =>
    [...header.columns.values()].some((column) => isCount(cellAt(grid, positionIn(grid, row, column)))),
  );
  return withFigure ?? rows[0] ?? header.bottom + 1;
}

function subheadsIn(grid: Grid, from: number, end: number): readonly Label[] {
  const labels: Label[] = [];
  for (let row = from; row < end; row += 1) labels.push(...labelsIn(grid, row));
  return labels;
}

/** Of 行政, 事业 and 合计 the last; null where only parts are told, for nothing is the figure of all. */
function inTotal(column: HeaderColumn, subheads: readonly Label[]): HeaderColumn | null {
  const own = subheads.filter((label) => label.column >= column.column && label.column <= column.until);
  if (own.length < 2) return column;
  const total = own.find(({ text }) => /^[合总小]计$/.test(text));
  return total === undefined ? null : { ...column, column: total.column, until: total.column };
}
