import { cellAt, type Grid } from '../grid/grid';
import { FUNDS, type FundsRole } from './evaluation-roles';
import type { Header, HeaderColumn } from './header';
import { isFilled, labelsIn, type Label } from './labels';
import { parseEntry } from './parse-entry';
import { rolesHolding } from './role';
import type { Vocabulary } from './vocabulary';

const AMOUNTS = rolesHolding(FUNDS, 'amount');
const LEAST_PAIRS = 2;

/**
 * 计划安排资金 | 700 | 实际到位资金 | 700 | 实际支出 | 690: each amount beside its label, and below it those of its parts.
 * The row is its own first line, so the header ends above it. Null when it is nothing of the kind.
 */
export function readPairedFunds(grid: Grid, row: number, vocabulary: Vocabulary<FundsRole>): Header<FundsRole> | null {
  const labels = labelsIn(grid, row).flatMap((label) => {
    const role = vocabulary.roleOf(label.text)?.role;
    return role !== undefined && AMOUNTS.includes(role) ? [{ label, role }] : [];
  });
  if (new Set(labels.map(({ role }) => role)).size < LEAST_PAIRS) return null;
  const columns = new Map<FundsRole, HeaderColumn>();
  let figures = 0;
  for (const [index, { label, role }] of labels.entries()) {
    const value = columnBeside(grid, label, labels[index + 1]?.label ?? null);
    // A label directly in front of the next has its figures below it: an ordinary header.
    if (value === null) return null;
    if (columns.has(role)) continue;
    columns.set(role, value);
    if (parseEntry(cellAt(grid, { row, column: value.column })).kind === 'number') figures += 1;
  }
  if (figures === 0) return null;
  addRatesAbove(grid, row, columns, vocabulary);
  return { top: row, bottom: row - 1, columns, candidates: new Map() };
}

function columnBeside(grid: Grid, { row, column, raw }: Label, next: Label | null): HeaderColumn | null {
  const width = grid.rows[row - grid.top]?.length ?? 0;
  const end = next?.column ?? grid.left + width;
  for (let at = column + 1; at < end; at += 1) {
    if (isFilled(cellAt(grid, { row, column: at }))) return { row, column: at, until: end - 1, label: raw.trim() };
  }
  return end > column + 1 || next === null ? { row, column: column + 1, until: Math.max(column + 1, end - 1), label: raw.trim() } : null;
}

/** 预算执行进度（%） above a column of its own. */
function addRatesAbove(grid: Grid, row: number, columns: Map<FundsRole, HeaderColumn>, vocabulary: Vocabulary<FundsRole>): void {
  for (const label of labelsIn(grid, row - 1)) {
    const role = vocabulary.roleOf(label.text)?.role;
    if (role === undefined || AMOUNTS.includes(role) || columns.has(role)) continue;
    if (parseEntry(cellAt(grid, { row, column: label.column })).kind !== 'number') continue;
    for (const [other, value] of columns) {
      if (value.column < label.column && value.until >= label.column) columns.set(other, { ...value, until: label.column - 1 });
    }
    columns.set(role, { row: row - 1, column: label.column, until: label.column, label: label.raw.trim() });
  }
}
