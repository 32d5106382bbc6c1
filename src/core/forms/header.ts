import { cellAt, mergeAt, type Grid } from '../grid/grid';
import type { Position } from '../grid/address';
import type { Evidence } from './form';
import { isFilled, type Label } from './labels';
import { roleOf, type Vocabulary } from './vocabulary';

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
}

/** Reads a row of labels as a header: the first column that fits a role has it. */
export function readHeader<Role extends string>(
  grid: Grid,
  labels: readonly Label[],
  vocabulary: Vocabulary<Role>,
): Header<Role> | null {
  const columns = new Map<Role, HeaderColumn>();
  for (const [index, label] of labels.entries()) {
    const role = roleOf(vocabulary, label.text);
    if (role === null || columns.has(role)) continue;
    columns.set(role, headerColumn(grid, label, labels[index + 1] ?? null));
  }
  const row = labels[0]?.row;
  return row === undefined || columns.size === 0 ? null : { top: row, bottom: row, columns };
}

export function headerColumn(grid: Grid, label: Label, next: Label | null): HeaderColumn {
  const merged = mergeAt(grid, label)?.right ?? label.column;
  const until = next === null ? merged : Math.max(merged, next.column - 1);
  return { row: label.row, column: label.column, until, label: label.raw.trim() };
}

/** Where the content of a column stands in a row: the first filled cell under its header, else its first cell. */
export function positionIn(grid: Grid, row: number, column: HeaderColumn): Position {
  for (let at = column.column; at <= column.until; at += 1) {
    if (isFilled(cellAt(grid, { row, column: at }))) return { row, column: at };
  }
  return { row, column: column.column };
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
