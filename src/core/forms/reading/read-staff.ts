import type { Cell } from '../../grid/cell';
import type { Position } from '../../grid/address';
import { cellAt, type Grid } from '../../grid/grid';
import { BlockRow } from './block-row';
import type { Entry } from '../cells/entry';
import type { Field } from '../field';
import type { FieldMaker } from './field-maker';
import type { StaffBlock } from '../form';
import { isUnitOfMeasure } from '../unread/figure-cells';
import { headOf, positionIn, type HeaderColumn } from '../columns/column';
import { firstColumn, isRowFilled, type Header } from '../columns/header';
import { filledBeside, labelsIn, type Label } from '../cells/labels';
import { parseEntry } from '../cells/parse-entry';
import { STAFF, type StaffRole } from '../words/base-data-roles';
import { rolesOf } from '../words/role';
import { inlineStaff } from './stacked-staff';

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
  const beside = header.beside === true || header.bottom + 1 >= end;
  const rows = beside ? [] : rowsBelow(grid, header, end);
  const ofAll = rows.find((row) => postIn(grid, row, header)?.match(ALL));
  const below = ofAll ?? rows[0] ?? (beside ? header.bottom : header.bottom + 1);
  const subheads = beside || ofAll !== undefined ? [] : subheadsIn(grid, header.bottom + 1, below);
  const field = (role: StaffRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    const { value } = cellAt(grid, column);
    const inline = typeof value === 'string' ? inlineStaff(value, fields.words.staff) : null;
    if (inline !== null) return fields.inline(`staff/${role}`, STAFF[role], column, inline.figure);
    if (beside) return fields.cell(`staff/${role}`, STAFF[role], figureBeside(grid, column, header), headOf(column));
    const total = inTotal(column, subheads);
    return total === null ? null : fields.cell(`staff/${role}`, STAFF[role], positionIn(grid, below, total), headOf(column));
  };
  const staff = Object.fromEntries(STAFF_ROLES.map((role) => [role, field(role)])) as Record<StaffRole, Field | null>;
  if (ofAll === undefined) return { staff, posts: [], bottom: below };
  const bottom = Math.max(...rows);
  const posts = rows.flatMap((row) => {
    if (row === ofAll) return [];
    const name = postIn(grid, row, header) ?? '';
    // 行政, 事业: the staff of one kind of post, where all of them have a row below.
    return [new BlockRow(fields, row, header, bottom + 1).fieldsOf(fields.group(`staff:${name}`), name, STAFF, STAFF_ROLES)];
  });
  return { staff, posts, bottom };
}

/** What the row of a kind of post is called. */
function postIn(grid: Grid, row: number, header: Header<StaffRole>): string | null {
  const first = firstColumn(header, STAFF_ROLES) ?? 0;
  return (
    labelsIn(grid, row)
      .filter(({ column }) => column < first)
      .at(-1)?.text ?? null
  );
}

/** The first figure behind a label, in front of the next; where there is none the words beside it, or the cell where others have theirs. */
function figureBeside(grid: Grid, { row, column, until }: HeaderColumn, header: Header<StaffRole>): Position {
  const labels = [...header.columns.values()];
  const next = Math.min(Infinity, ...labels.filter((other) => other.row === row && other.column > column).map((other) => other.column));
  const isCounted = column !== header.columns.get('controlRate')?.column && column !== header.columns.get('change')?.column;
  const figure = filledBeside(grid, { row, column }, next - 1, (cell) => {
    const entry = parseEntry(cell);
    return !STATED.has(entry.kind) || (isCounted && entry.kind === 'number' && entry.percent);
  });
  if (figure !== null) return figure;
  const text = filledBeside(
    grid,
    { row, column },
    Math.min(next - 1, until),
    (cell) => isUnitOfMeasure(cell.shown) || (isCounted && parseEntry(cell).kind === 'number'),
  );
  if (text !== null) return text;
  const others = labels.flatMap((other) =>
    other.column === column && other.row !== row ? (filledBeside(grid, other, next - 1, isNoCount)?.column ?? []) : [],
  );
  return { row, column: others[0] ?? column + 1 };
}

/** What stands for a figure; the words of a remark do not. */
const STATED: ReadonlySet<Entry['kind']> = new Set(['number', 'error', 'placeholder']);

function isNoCount(cell: Cell): boolean {
  return !isCount(cell);
}

/** 120, `120人`, `95.00%`; not the 2024 of a header. */
function isCount(cell: Cell): boolean {
  const entry = parseEntry(cell);
  return entry.kind === 'number' && (entry.unit === '' || entry.unit === '人');
}

/** The rows of figures below the labels; 行政, 事业 and 合计 may stand between, or head a row each. */
function rowsBelow(grid: Grid, header: Header<StaffRole>, end: number): readonly number[] {
  const rows: number[] = [];
  for (let row = header.bottom + 1; row < end && row <= header.bottom + REACH; row += 1) {
    if (isRowFilled(grid, row, header)) rows.push(row);
    else if (rows.length > 0) break;
  }
  const withFigure = rows.filter((row) =>
    [...header.columns.values()].some((column) => isCount(cellAt(grid, positionIn(grid, row, column)))),
  );
  return withFigure.length > 0 ? withFigure : rows.slice(0, 1);
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
  const total = own.find(({ text }) => ALL.test(text));
  return total === undefined ? null : { ...column, column: total.column, until: total.column };
}
