import { cellAt, type Grid } from '../grid/grid';
import type { Header, HeaderColumn } from './header';
import { isFilled, labelsIn, type Label } from './labels';
import { parseEntry } from './parse-entry';
import { STAFF_COLUMNS, type StaffRole } from './vocabulary';

/** So many rows may the labels take: each post may be followed by a 其中 or two. */
const REACH = 6;

/** 编制数, 实际在职人数 and 控制率 below one another, each with its figure beside it; null when they do not begin in this row. */
export function readStackedStaff(grid: Grid, row: number): Header<StaffRole> | null {
  if (staffLabel(grid, row) === null) return null;
  const columns = new Map<StaffRole, HeaderColumn>();
  let bottom = row;
  for (let at = row; at <= row + REACH; at += 1) {
    const found = staffLabel(grid, at);
    if (found === null || columns.has(found.role)) continue;
    columns.set(found.role, found.column);
    bottom = at;
  }
  return columns.has('authorised') && columns.has('actual') ? { top: row, bottom, columns, candidates: new Map() } : null;
}

function staffLabel(grid: Grid, row: number): { readonly role: StaffRole; readonly column: HeaderColumn } | null {
  const label = labelsIn(grid, row).find(({ text }) => STAFF_COLUMNS.roleOf(text) !== null);
  const role = label === undefined ? undefined : STAFF_COLUMNS.roleOf(label.text)?.role;
  if (label === undefined || role === undefined) return null;
  const until = figureBeside(grid, label);
  // A rate may be blank: that is a finding, not the end of the block.
  if (until === null && role !== 'controlRate') return null;
  return { role, column: { row, column: label.column, until: until ?? label.column + 1, label: label.raw.trim() } };
}

/** The column of the first filled cell behind a label, when it holds a number. */
function figureBeside(grid: Grid, { row, column }: Label): number | null {
  const last = grid.left + (grid.rows[row - grid.top]?.length ?? 0) - 1;
  for (let at = column + 1; at <= last; at += 1) {
    const cell = cellAt(grid, { row, column: at });
    if (isFilled(cell)) return parseEntry(cell).kind === 'number' ? at : null;
  }
  return null;
}
