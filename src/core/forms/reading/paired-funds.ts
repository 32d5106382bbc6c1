import { cellAt, type Grid } from '../../grid/grid';
import { FUNDS, type FundsRole } from '../words/funds-roles';
import type { HeaderColumn } from '../columns/column';
import { standsIn, type Columns, type Header } from '../columns/header';
import { figureBeside, filledBeside, isFilled, labelsIn, type Label } from '../cells/labels';
import { parseEntry } from '../cells/parse-entry';
import { rolesHolding } from '../words/role';
import type { Vocabulary } from '../words/vocabulary';

type FundsWords = Vocabulary<FundsRole>;

const AMOUNTS = rolesHolding(FUNDS, 'amount');
const LEAST_PAIRS = 2;
/** So many rows of pairs may follow the first. */
const MOST_ROWS = 3;

/**
 * 计划安排资金 | 700 | 实际到位资金 | 700 | 实际支出 | 690: each amount beside its label, and below it those of its parts; 执行率
 * and its points stand among them, in the row below or above. The row is its own first line, so the header ends above it.
 * Null when it is nothing of the kind.
 */
export function readPairedFunds(grid: Grid, row: number, words: FundsWords): Header<FundsRole> | null {
  const labels = namedIn(grid, row, words);
  const amounts = labels.filter(({ role }) => AMOUNTS.includes(role));
  if (new Set(amounts.map(({ role }) => role)).size < LEAST_PAIRS) return null;
  const columns: Columns<FundsRole> = new Map();
  let figures = 0;
  for (const [index, { label, role }] of labels.entries()) {
    const next = labels[index + 1]?.label ?? null;
    const value = columnBeside(grid, label, next);
    // 预算资金 in front of the first pair heads the row; any other label directly in front of the next has its figures below.
    const isHeading = index === 0 && next !== null && filledBeside(grid, label, next.column - 1) === null && hasFigure(grid, next);
    if (isHeading) continue;
    if (value === null) return null;
    if (columns.has(role)) continue;
    if (AMOUNTS.includes(role)) columns.set(role, value);
    else columns.set(role, { ...value, cell: { row, column: value.column } });
    if (AMOUNTS.includes(role) && hasFigure(grid, label)) figures += 1;
  }
  if (figures === 0) return null;
  settleYears(columns);
  addRatesAbove(grid, row, columns, words);
  return { top: row, bottom: row - 1, columns, candidates: new Map(), beside: true, taken: addPairsBelow(grid, row, columns, words) };
}

function namedIn(grid: Grid, row: number, words: FundsWords): readonly { readonly label: Label; readonly role: FundsRole }[] {
  return labelsIn(grid, row).flatMap((label) => {
    const role = words.roleOf(label.text)?.role;
    return role === undefined ? [] : [{ label, role }];
  });
}

function hasFigure(grid: Grid, label: Label): boolean {
  return figureBeside(grid, label) !== null;
}

function columnBeside(grid: Grid, { row, column, raw }: Label, next: Label | null): HeaderColumn | null {
  const width = grid.rows[row - grid.top]?.length ?? 0;
  const end = next?.column ?? grid.left + width;
  const beside = filledBeside(grid, { row, column }, end - 1);
  if (beside !== null) return { row, column: beside.column, until: end - 1, label: raw.trim() };
  return end > column + 1 || next === null ? { row, column: column + 1, until: Math.max(column + 1, end - 1), label: raw.trim() } : null;
}

/** 累计支出 alone is what was spent; beside 本年支出 it is what was spent in all the years of a project. */
export function settleYears(columns: Columns<FundsRole>): void {
  standsIn(columns, 'spent', 'cumulativeSpent');
  if (!columns.has('cumulativeSpent')) standsIn(columns, 'arrived', 'cumulativeArrived');
}

/** Rows of nothing but further pairs: 预算执行率 | 98% | 执行率得分 | 9.8. */
function addPairsBelow(grid: Grid, row: number, columns: Columns<FundsRole>, words: FundsWords): ReadonlySet<number> {
  const taken = new Set<number>();
  for (let at = row + 1; at <= row + MOST_ROWS; at += 1) {
    const pairs = pairsIn(grid, at, words);
    if (pairs === null || pairs.some(({ role }) => columns.has(role))) break;
    for (const { role, column } of pairs) columns.set(role, column);
    taken.add(at);
  }
  return taken;
}

/**
 * A row of nothing but labels of funds, each with the cell beside it, of which one may be blank or in words; null where it is
 * anything else.
 */
export function pairsIn(
  grid: Grid,
  row: number,
  words: FundsWords,
): readonly { readonly role: FundsRole; readonly column: HeaderColumn }[] | null {
  const named = namedIn(grid, row, words);
  const pairs = named.map(({ label, role }, index) => {
    const next = named[index + 1]?.label.column ?? Infinity;
    const cell = filledBeside(grid, label, next - 1) ?? { row, column: label.column + 1 };
    return { role, column: { row, column: label.column, until: label.column, label: label.raw.trim(), cell } };
  });
  const known = new Set(pairs.flatMap(({ column: { column, cell } }) => [column, cell.column]));
  const isWhole =
    labelsIn(grid, row).every(({ column }) => known.has(column)) && new Set(named.map(({ role }) => role)).size === named.length;
  return isWhole && named.some(({ label }) => hasFigure(grid, label)) ? pairs : null;
}

/** 预算执行进度（%） above a column of its own. */
function addRatesAbove(grid: Grid, row: number, columns: Columns<FundsRole>, words: FundsWords): void {
  for (const { label, role } of namedIn(grid, row - 1, words)) {
    if (AMOUNTS.includes(role) || columns.has(role)) continue;
    // Its label may be merged down beside the first row, and the figure stand beside the second.
    const cell = [row, row + 1].map((at) => ({ row: at, column: label.column })).find((at) => isFilled(cellAt(grid, at)));
    if (cell === undefined || parseEntry(cellAt(grid, cell)).kind !== 'number') continue;
    for (const [other, value] of columns) {
      if (value.column < label.column && value.until >= label.column) columns.set(other, { ...value, until: label.column - 1 });
    }
    columns.set(role, { row: row - 1, column: label.column, until: label.column, label: label.raw.trim(), cell });
  }
}
