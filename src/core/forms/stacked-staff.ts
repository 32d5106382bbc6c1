import { cellAt, type Grid } from '../grid/grid';
import type { Header, HeaderColumn } from './header';
import { isFilled, labelsIn, type Label } from './labels';
import { parseEntry } from './parse-entry';
import { STAFF_COLUMNS, type StaffRole } from './vocabulary';

/** So many rows may the labels take: each post may be followed by a 其中 or two. */
const REACH = 6;
/** Words alone, such as the blanks of a printed form, are no block of figures. */
const LEAST_FIGURES = 1;

/**
 * 编制数, 实际在职人数 and 控制率 below one another, each with its figure beside it, of which one may be missing or in
 * words; null when they do not begin in this row.
 */
export function readStackedStaff(grid: Grid, row: number): Header<StaffRole> | null {
  if (staffLabel(grid, row) === null) return null;
  const columns = new Map<StaffRole, HeaderColumn>();
  let figures = 0;
  let bottom = row;
  for (let at = row; at <= row + REACH; at += 1) {
    const found = staffLabel(grid, at);
    if (found === null || columns.has(found.role)) continue;
    columns.set(found.role, found.column);
    if (found.hasFigure) figures += 1;
    bottom = at;
  }
  const complete = columns.has('authorised') && columns.has('actual') && figures >= LEAST_FIGURES;
  return complete ? { top: row, bottom, columns, candidates: new Map() } : null;
}

interface StaffLabel {
  readonly role: StaffRole;
  readonly column: HeaderColumn;
  readonly hasFigure: boolean;
}

function staffLabel(grid: Grid, row: number): StaffLabel | null {
  const label = labelsIn(grid, row).find(({ text }) => STAFF_COLUMNS.roleOf(text) !== null);
  const role = label === undefined ? undefined : STAFF_COLUMNS.roleOf(label.text)?.role;
  if (label === undefined || role === undefined) return null;
  const beside = filledBeside(grid, label);
  // A row of labels is the header of a table, whose figures stand below it.
  if (beside !== null && labelsIn(grid, row).some(({ column, text }) => column === beside && STAFF_COLUMNS.roleOf(text) !== null))
    return null;
  const hasFigure = beside !== null && parseEntry(cellAt(grid, { row, column: beside })).kind === 'number';
  return { role, hasFigure, column: { row, column: label.column, until: beside ?? label.column + 1, label: label.raw.trim() } };
}

/** The column of the first filled cell behind a label. */
function filledBeside(grid: Grid, { row, column }: Label): number | null {
  const last = grid.left + (grid.rows[row - grid.top]?.length ?? 0) - 1;
  for (let at = column + 1; at <= last; at += 1) {
    if (isFilled(cellAt(grid, { row, column: at }))) return at;
  }
  return null;
}
