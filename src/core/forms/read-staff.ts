import type { Cell } from '../grid/cell';
import { cellAt, type Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import type { StaffBlock } from './form';
import { isRowFilled, positionIn, type Header, type HeaderColumn } from './header';
import { parseEntry } from './parse-entry';
import { STAFF_WORDING } from './role-wording';
import type { StaffRole } from './vocabulary';

/** So far below its labels may the row of figures stand. */
const REACH = 3;

/** Figures stand in the row below their labels, or each beside its label; the labels then may stand below one another. */
export function readStaff(
  grid: Grid,
  header: Header<StaffRole>,
  end: number,
  fields: FieldMaker,
): { readonly staff: StaffBlock; readonly bottom: number } {
  const beside = figuresBeside(grid, header) || header.bottom + 1 >= end;
  const below = beside ? header.bottom : rowBelow(grid, header, end);
  const field = (role: StaffRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    const from = beside ? { ...column, column: column.column + 1, until: Math.max(column.until, column.column + 1) } : column;
    return fields.cell(`staff/${role}`, STAFF_WORDING[role], positionIn(grid, beside ? column.row : below, from));
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

function rowBelow(grid: Grid, header: Header<StaffRole>, end: number): number {
  for (let row = header.bottom + 1; row < end && row <= header.bottom + REACH; row += 1) {
    if (isRowFilled(grid, row, header)) return row;
  }
  return header.bottom + 1;
}
