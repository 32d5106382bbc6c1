import type { Cell } from '../../grid/cell';
import { cellAt, type Grid } from '../../grid/grid';
import { BlockRow } from '../columns/block-row';
import type { FieldMaker } from '../columns/field-maker';
import type { StaffBlock } from '../form';
import { positionIn, type HeaderColumn } from '../columns/column';
import { firstColumn, type Header } from '../columns/header';
import { columnOfPair, pairsIn, roleIn } from '../columns/pairs';
import { isNoFigureOf } from '../columns/staff-header';
import { isFilled, labelsBetween, labelsIn, type Label } from '../cells/labels';
import { parseEntry } from '../cells/parse-entry';
import { STAFF, type StaffRole } from '../words/base-data-roles';
import { rolesOf } from '../words/role';

const STAFF_ROLES = rolesOf(STAFF);
/** So far below its labels may the row of figures stand. */
const REACH = 6;
/** Names the row or column of all posts. */
const ALL = /^[合总小]计$/;

/** Figures stand in the row below their labels, or each beside its label; the labels then may stand below one another. */
export function readStaff(
  grid: Grid,
  header: Header<StaffRole>,
  end: number,
  fields: FieldMaker,
): { readonly staff: StaffBlock; readonly posts: readonly StaffBlock[]; readonly bottom: number } {
  const rows = header.beside === true ? [] : rowsBelow(grid, header, end);
  if (header.beside === true || header.bottom + 1 >= end) {
    const paired = header.beside === true ? header : besideHeader(grid, header, fields);
    const staff = new BlockRow(fields, header.bottom + 1, paired, end).fieldsOf('staff', '', STAFF, STAFF_ROLES);
    return { staff, posts: [], bottom: header.bottom };
  }
  const ofAll = rows.find((row) => postIn(grid, row, header)?.match(ALL));
  const below = ofAll ?? rows[0] ?? header.bottom + 1;
  const subheads = ofAll === undefined ? labelsBetween(grid, header.bottom + 1, below) : [];
  const columns = new Map(
    [...header.columns].flatMap(([role, column]) => {
      const total = inTotal(column, subheads);
      return total === null ? [] : [[role, total] as const];
    }),
  );
  const lineOf = (row: number, own = header) => new BlockRow(fields, row, own, Math.max(below, ...rows) + 1);
  const staff = lineOf(below, { ...header, columns }).fieldsOf('staff', '', STAFF, STAFF_ROLES);
  if (ofAll === undefined) return { staff, posts: [], bottom: below };
  const posts = rows.flatMap((row) => {
    if (row === ofAll) return [];
    const name = postIn(grid, row, header) ?? '';
    // 行政, 事业: the staff of one kind of post, where all of them have a row below.
    return [lineOf(row).fieldsOf(fields.group(`staff:${name}`), name, STAFF, STAFF_ROLES)];
  });
  return { staff, posts, bottom: Math.max(...rows) };
}

/** Labels right above another table: each with the cell beside it. */
function besideHeader(grid: Grid, header: Header<StaffRole>, { words }: FieldMaker): Header<StaffRole> {
  const pairs = pairsIn(grid, header.bottom, roleIn(words.staff), isNoFigureOf);
  return { ...header, columns: new Map(pairs.map((pair) => [pair.name, columnOfPair(pair)])) };
}

/** What the row of a kind of post is called. */
function postIn(grid: Grid, row: number, header: Header<StaffRole>): string | null {
  const first = firstColumn(header, STAFF_ROLES) ?? 0;
  const names = labelsIn(grid, row).filter(({ column }) => column < first);
  return names.at(-1)?.text ?? null;
}

/** 120, `120人`, `95.00%`; not the 2024 of a header. */
function isCount(cell: Cell): boolean {
  const entry = parseEntry(cell);
  return entry.kind === 'number' && (entry.unit === '' || entry.unit === '人');
}

/** The rows of figures below the labels; 行政, 事业 and 合计 may stand between, or head a row each. */
function rowsBelow(grid: Grid, header: Header<StaffRole>, end: number): readonly number[] {
  const rows: number[] = [];
  const cellsIn = (row: number) => [...header.columns.values()].map((column) => cellAt(grid, positionIn(grid, row, column)));
  for (let row = header.bottom + 1; row < end && row <= header.bottom + REACH; row += 1) {
    if (cellsIn(row).some(isFilled)) rows.push(row);
    else if (rows.length > 0) break;
  }
  const withFigure = rows.filter((row) => cellsIn(row).some(isCount));
  return withFigure.length > 0 ? withFigure : rows.slice(0, 1);
}

/** Of 行政, 事业 and 合计 the last; null where only parts are told, for nothing is the figure of all. */
function inTotal(column: HeaderColumn, subheads: readonly Label[]): HeaderColumn | null {
  const own = subheads.filter((label) => label.column >= column.column && label.column <= column.until);
  if (own.length < 2) return column;
  const total = own.find(({ text }) => ALL.test(text));
  return total === undefined ? null : { ...column, column: total.column, until: total.column };
}
