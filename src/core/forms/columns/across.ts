import type { Position } from '../../grid/address';
import { cellAt, type Grid } from '../../grid/grid';
import { FUNDS_AMOUNTS, type FundsRole } from '../words/funds-roles';
import type { HeaderColumn } from './column';
import type { Header } from './header';
import { columnOfPair, pairsIn, roleIn } from './pairs';
import { isFilled, labelsIn, type Label } from '../cells/labels';
import type { RowNames } from '../words/row-words';
import type { Vocabulary } from '../words/vocabulary';

/** A table turned on its side: what stands in the columns of others stands in its rows, and its items beside one another. */
interface Line<Role> {
  readonly role: Role;
  readonly label: Label;
}

const MOST_LINES = 8;
const LEAST_ITEMS = 2;

/** `合计 | 中央 | 省级` over 年初预算数, 全年预算数, 全年执行数, one a row. Null when the row does not begin such a block. */
export function readFundsAcross(
  grid: Grid,
  row: number,
  { funds, rows }: { readonly funds: Vocabulary<FundsRole>; readonly rows: RowNames },
): Header<FundsRole> | null {
  // 项目资金 merged down beside its lines has no figure below.
  const items = labelsIn(grid, row).filter(
    (label) =>
      (rows.is('funds', 'total', label) || funds.roleOf(label.text)?.role === 'source') &&
      isFilled(cellAt(grid, { row: row + 1, column: label.column })),
  );
  if (items.length < LEAST_ITEMS) return null;
  const first = Math.min(...items.map(({ column }) => column));
  const lines = linesBelow(grid, row + 1, first, ({ text }) => funds.roleOf(text)?.role ?? null);
  const amounts = new Set(lines.filter(({ role }) => FUNDS_AMOUNTS.includes(role)).map(({ role }) => role));
  if (!amounts.has('spent') || amounts.size < 2) return null;
  const header = acrossHeader(grid, { row, from: first }, lines);
  const columns = new Map<FundsRole, HeaderColumn>();
  for (const { role, label } of lines) if (!columns.has(role)) columns.set(role, columnOf(label));
  const taken = new Set<number>();
  // 分值 | 得分 behind the items: points in columns of their own, stated once.
  for (const label of labelsIn(grid, row).filter((other) => other.column > first && !items.includes(other))) {
    const role = funds.roleOf(label.text)?.role;
    if (role === undefined || FUNDS_AMOUNTS.includes(role)) continue;
    taken.add(label.column);
    const cell = firstFilled(grid, label, header.bottom);
    if (cell !== null && !columns.has(role)) columns.set(role, { ...columnOf(label), cell });
  }
  for (const { label } of lines) {
    // 分值 | 10 | 得分 | 9.6: points beside one another in one of its rows.
    for (const pair of pairsIn(grid, label.row, roleIn(funds))) {
      if (pair.label.column > label.column && pair.kind === 'number' && !columns.has(pair.name)) columns.set(pair.name, columnOfPair(pair));
    }
  }
  return { ...header, columns, candidates: new Map(), taken };
}

function firstFilled(grid: Grid, { row, column }: Label, until: number): Position | null {
  for (let at = row + 1; at <= until; at += 1) if (isFilled(cellAt(grid, { row: at, column }))) return { row: at, column };
  return null;
}

/** The labels in front of the items, one a row from `top`, down to the first row that has none. */
export function linesBelow<Role>(grid: Grid, top: number, first: number, roleOf: (label: Label) => Role | null): readonly Line<Role>[] {
  const lines: Line<Role>[] = [];
  for (let at = top; at < top + MOST_LINES; at += 1) {
    const label = labelsIn(grid, at)
      .filter(({ column }) => column < first)
      .at(-1);
    const role = label === undefined ? null : roleOf(label);
    if (label === undefined || role === null) break;
    lines.push({ role, label });
  }
  return lines;
}

/** The frame of such a table: its items stand in `row` and the rows down to the first line, from one column to the last. */
export function acrossHeader(
  grid: Grid,
  { row, from }: { readonly row: number; readonly from: number },
  lines: readonly Line<unknown>[],
): Required<Pick<Header<string>, 'top' | 'bottom' | 'items'>> {
  const rows = lines.map(({ label }) => label.row);
  const to = Math.max(...[row, ...rows].map((at) => lastColumn(grid, at)));
  return { top: row, bottom: Math.max(row, ...rows), items: { from, to, head: Math.min(...rows) - 1 } };
}

export function columnOf({ row, column, raw }: Label): HeaderColumn {
  return { row, column, until: column, label: raw.trim() };
}

function lastColumn(grid: Grid, row: number): number {
  const cells = grid.rows[row - grid.top] ?? [];
  let last = grid.left;
  for (const index of cells.keys()) if (isFilled(cellAt(grid, { row, column: grid.left + index }))) last = grid.left + index;
  return last;
}
