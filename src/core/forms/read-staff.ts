import type { Cell } from '../grid/cell';
import { cellAt, type Grid } from '../grid/grid';
import type { Anchor } from './anchors';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import type { StaffBlock } from './form';
import { isRowFilled, positionIn, type Header, type HeaderColumn } from './header';
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
  const beside = stacked || figuresBeside(grid, header) || header.bottom + 1 >= end;
  const below = beside ? header.bottom : rowBelow(grid, header, end);
  const subheads = beside ? [] : subheadsIn(grid, header.bottom + 1, below);
  const field = (role: StaffRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    const { value } = cellAt(grid, column);
    const inline = typeof value === 'string' ? inlineStaff(value) : null;
    if (inline !== null) return fields.inline(`staff/${role}`, STAFF[role], column, inline.figure);
    const from = beside
      ? { ...column, column: column.column + 1, until: Math.max(column.until, column.column + 1) }
      : inTotal(column, subheads);
    if (from === null) return null;
    return fields.cell(`staff/${role}`, STAFF[role], positionIn(grid, beside ? column.row : below, from));
  };
  return {
    staff: { authorised: field('authorised'), actual: field('actual'), controlRate: field('controlRate') },
    bottom: below,
  };
}

function figuresBeside(grid: Grid, header: Header<StaffRole>): boolean {
  const holdsNumber = ({ row, column, until }: HeaderColumn): boolean => {
    for (let at = column + 1; at <= Math.max(until, column + 1); at += 1) {
      if (isCount(cellAt(grid, { row, column: at }))) return true;
    }
    return false;
  };
  return [...header.columns.values()].some(holdsNumber);
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
