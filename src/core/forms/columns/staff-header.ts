import type { Cell } from '../../grid/cell';
import type { Grid } from '../../grid/grid';
import { parseEntry } from '../cells/parse-entry';
import { STAFF, type StaffRole } from '../words/base-data-roles';
import type { Vocabulary } from '../words/vocabulary';
import type { Header } from './header';
import { roleIn, stackOf } from './pairs';

/** So many rows may the labels take: each post may be followed by a 其中 or two. */
const ROWS = 7;

/** Passed over behind a label: words are a remark, and a percentage is no number of people. */
export function isNoFigureOf(cell: Cell, role: StaffRole): boolean {
  const entry = parseEntry(cell);
  return entry.kind === 'text' || entry.kind === 'date' || (STAFF[role].content === 'count' && entry.kind === 'number' && entry.percent);
}

/** 编制数, 实际在职人数 and 控制率 in such a stack; one may be missing or in words. Null when they do not begin in this row. */
export function readStackedStaff(grid: Grid, row: number, words: Vocabulary<StaffRole>): Header<StaffRole> | null {
  const stack = stackOf(grid, row, ROWS, roleIn(words), isNoFigureOf);
  return stack?.columns.has('authorised') === true && stack.columns.has('actual') ? stack : null;
}
