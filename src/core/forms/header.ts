import type { Position } from '../grid/address';
import { cellAt, mergeAt, type Grid } from '../grid/grid';
import type { Evidence } from './form';
import { isFilled, labelsIn, type Label } from './labels';
import type { Vocabulary } from './vocabulary';

/** Which column is what, and the words that said so. */
export interface HeaderColumn {
  readonly row: number;
  readonly column: number;
  /** Last column that belongs to the header: a header merged over three columns has its figures in any of them. */
  readonly until: number;
  readonly label: string;
}

export interface Header<Role extends string> {
  readonly top: number;
  /** Last row of the header; a table may have two. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<Role, HeaderColumn>;
  /** Every column that fits a role, from left to right: 分值 may stand behind each level. */
  readonly candidates: ReadonlyMap<Role, readonly HeaderColumn[]>;
}

/**
 * Reads a row as a header, together with the row or two below it that name more columns, and with what the row above it
 * names where this one is blank; null when no label has a role.
 */
export function readHeader<Role extends string>(grid: Grid, row: number, vocabulary: Vocabulary<Role>): Header<Role> | null {
  const first = labelsIn(grid, row);
  let labels = first;
  let bottom = row;
  if (first.filter(({ text }) => vocabulary.roleOf(text) !== null).length >= LEAST_OF_TWO_ROWS) {
    for (; bottom < row + MOST_ROWS_BELOW; bottom += 1) {
      const below = rowBelow(grid, bottom + 1, labels, vocabulary);
      if (below.length === 0) break;
      labels = overlaid(labels, below);
    }
  }
  const found = new Map<Role, { rank: number; column: HeaderColumn }[]>();
  for (const [index, label] of labels.entries()) {
    const match = vocabulary.roleOf(label.text);
    if (match === null) continue;
    const column = headerColumn(grid, label, labels[index + 1] ?? null);
    found.set(match.role, [...(found.get(match.role) ?? []), { rank: match.rank, column }]);
  }
  if (found.size === 0) return null;
  const columns = new Map<Role, HeaderColumn>();
  const candidates = new Map<Role, readonly HeaderColumn[]>();
  for (const [role, fits] of found) {
    const best = fits.reduce((best, fit) => (fit.rank < best.rank ? fit : best));
    columns.set(role, best.column);
    candidates.set(
      role,
      fits.map(({ column }) => column),
    );
  }
  addMergedDown(grid, row, columns, vocabulary);
  return { top: row, bottom, columns, candidates };
}

/** Of fewer, a row below says nothing. */
const LEAST_OF_TWO_ROWS = 2;
const MOST_ROWS_BELOW = 2;
/** Says that the column is what the row above says, beside one for its points. */
const NAME = '名称';

/** A row of nothing but headers that names columns the rows above leave unnamed, such as two under a merged 指标值. */
function rowBelow<Role extends string>(grid: Grid, row: number, above: readonly Label[], vocabulary: Vocabulary<Role>): readonly Label[] {
  const labels = labelsIn(grid, row);
  if (labels.length === 0) return [];
  const filled = (grid.rows[row - grid.top] ?? []).filter(isFilled).length;
  const named = new Set(above.map(({ column }) => column));
  const own = labels.filter(({ text }) => text !== NAME);
  const headersOnly = filled === labels.length && own.every(({ text }) => vocabulary.roleOf(text) !== null);
  return headersOnly && own.some(({ column }) => !named.has(column)) ? own : [];
}

/** 得分 beside groups such as 预算批复 and 资金执行: merged down, it stands in the row above the header's own. */
function addMergedDown<Role extends string>(grid: Grid, row: number, columns: Map<Role, HeaderColumn>, vocabulary: Vocabulary<Role>): void {
  if (columns.size < LEAST_OF_TWO_ROWS) return;
  for (const label of labelsIn(grid, row - 1)) {
    const role = vocabulary.roleOf(label.text)?.role;
    if (role === undefined || columns.has(role)) continue;
    const isBlank = !isFilled(cellAt(grid, { row, column: label.column }));
    const isFree = [...columns.values()].every(({ column, until }) => label.column < column || label.column > until);
    if (isBlank && isFree) columns.set(role, headerColumn(grid, label, null));
  }
}

function overlaid(first: readonly Label[], second: readonly Label[]): readonly Label[] {
  const byColumn = new Map<number, Label>();
  for (const label of [...first, ...second]) byColumn.set(label.column, label);
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

export function headerColumn(grid: Grid, label: Label, next: Label | null): HeaderColumn {
  const merged = mergeAt(grid, label)?.right ?? label.column;
  const until = next === null ? merged : Math.max(label.column, next.column - 1);
  return { row: label.row, column: label.column, until, label: label.raw.trim() };
}

/** Where the content of a column stands in a row: the first filled cell under its header, else its first cell. */
export function positionIn(grid: Grid, row: number, column: HeaderColumn): Position {
  for (let at = column.column; at <= column.until; at += 1) {
    if (isFilled(cellAt(grid, { row, column: at }))) return { row, column: at };
  }
  return { row, column: column.column };
}

/** Whether any column of the header holds something in a row. */
export function isRowFilled<Role extends string>(grid: Grid, row: number, header: Header<Role>, roles?: readonly Role[]): boolean {
  for (const [role, column] of header.columns) {
    if (roles !== undefined && !roles.includes(role)) continue;
    if (isFilled(cellAt(grid, positionIn(grid, row, column)))) return true;
  }
  return false;
}

export function evidenceOf<Role extends string>(block: string, header: Header<Role>): Evidence[] {
  return [...header.columns].map(([role, column]) => ({
    role: `${block}/${role}`,
    label: column.label,
    at: { row: column.row, column: column.column },
  }));
}

/** First column of the header that has one of these roles. */
export function firstColumn<Role extends string>(header: Header<Role>, roles: readonly Role[]): number | null {
  const columns = roles.flatMap((role) => header.columns.get(role)?.column ?? []);
  return columns.length === 0 ? null : Math.min(...columns);
}
