import { cellAt, type Grid } from '../../grid/grid';
import { FUNDS_AMOUNTS, type FundsRole } from '../words/funds-roles';
import { positionIn, type HeaderColumn } from './column';
import { type Columns, type Header, standsIn } from './header';
import { cellBehind, columnOfPair, type NameOf, type Pair, pairsIn, roleIn, wholePairs, withoutHeading } from './pairs';
import { isFilled, type Label, labelsIn, rowsFrom } from '../cells/labels';
import type { RowNames } from '../words/row-words';
import type { Vocabulary } from '../words/vocabulary';
import { parseEntry } from '../cells/parse-entry';

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
    const cell = rowsFrom(row + 1, header.bottom + 1)
      .map((at) => ({ row: at, column: label.column }))
      .find((at) => isFilled(cellAt(grid, at)));
    if (cell !== undefined && !columns.has(role)) columns.set(role, { ...columnOf(label), cell });
  }
  for (const { label } of lines) {
    // 分值 | 10 | 得分 | 9.6: points beside one another in one of its rows.
    for (const pair of pairsIn(grid, label.row, roleIn(funds))) {
      if (pair.label.column > label.column && pair.kind === 'number' && !columns.has(pair.name)) columns.set(pair.name, columnOfPair(pair));
    }
  }
  return { ...header, columns, candidates: new Map(), taken };
}

/** The labels in front of the items, one a row from `top`, down to the first row that has none. */
export function linesBelow<Role>(grid: Grid, top: number, first: number, roleOf: (label: Label) => Role | null): readonly Line<Role>[] {
  const lines: Line<Role>[] = [];
  for (let at = top; at < top + MOST_LINES; at += 1) {
    const [label] = labelsIn(grid, at)
      .filter(({ column }) => column < first)
      .slice(-1);
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

const LEAST_PAIRS = 2;
/** So many rows of pairs may follow the first. */
const MOST_ROWS = 5;

/**
 * 计划安排资金 | 700 | 实际到位资金 | 700 | 实际支出 | 690: each amount beside its label, and below it those of its parts, or the
 * next; 执行率 and its points stand among them, in the row below or above. The row is its own first line, so the header ends above it.
 * Null when it is nothing of the kind.
 */
export function readPairedFunds(grid: Grid, row: number, words: Vocabulary<FundsRole>): Header<FundsRole> | null {
  const found = withoutHeading(pairsIn(grid, row, pairName(grid, row, words)));
  const pairs = found.map((pair) =>
    isAnothers(grid, pair) ? { ...pair, at: cellBehind(grid, pair.label), kind: 'blank' as const } : pair,
  );
  const amounts = pairs.filter(({ name }) => FUNDS_AMOUNTS.includes(name));
  const cells = grid.rows[row - grid.top] ?? [];
  // One amount with more figures behind it is a row of a table.
  const isStated = amounts.length >= LEAST_PAIRS || cells.filter(isFilled).length <= pairs.length * LEAST_PAIRS + 1;
  if (!isStated || amounts.length === 0 || !pairs.some(({ kind }) => kind === 'number')) return null;
  const columns: Columns<FundsRole> = new Map();
  const width = grid.left + cells.length;
  for (const [index, pair] of pairs.entries()) {
    const next = pairs[index + 1]?.label.column ?? Math.max(width, pair.at.column + 1);
    // A label directly in front of the next has its figures below.
    if (pair.at.column >= next) return null;
    if (columns.has(pair.name)) continue;
    const { row: top, label, inline } = columnOfPair(pair);
    const value = { row: top, column: pair.at.column, until: pair.kind === 'blank' ? pair.at.column : next - 1, label };
    columns.set(pair.name, FUNDS_AMOUNTS.includes(pair.name) && inline === undefined ? value : { ...columnOfPair(pair), ...value });
  }
  settleYears(columns);
  addRatesAbove(grid, row, columns, words);
  const { candidates, taken } = rowsOfPairs(grid, row, columns, words);
  if (FUNDS_AMOUNTS.filter((role) => columns.has(role)).length < LEAST_PAIRS) return null;
  return withPairsBelow(grid, { top: row, bottom: row - 1, columns, beside: true, candidates, taken }, words);
}

/** Its own cell is blank, and what its parts say stands below that one: the figure further right is none of the pair. */
function isAnothers(grid: Grid, { label, at, inline }: Pair<FundsRole>): boolean {
  const own = cellBehind(grid, label);
  const [isBelow, isBelowAt] = [own.column, at.column].map((column) => isFilled(cellAt(grid, { row: label.row + 1, column })));
  return inline === null && own.column < at.column && isBelow === true && isBelowAt === false;
}

/** 预算调整数 between 年初预算数 and 全年预算数 is the change; by itself it may be what the budget was changed to. */
function pairName(grid: Grid, row: number, words: Vocabulary<FundsRole>): NameOf<FundsRole> {
  const roleOf = roleIn(words);
  const roles = labelsIn(grid, row).map(roleOf);
  const isChanged = roles.includes('initial') && roles.includes('budget');
  return (label) => roleOf(label) ?? (isChanged && /^预算调整(?:数|额|金额)?$/.test(label.text) ? 'adjustment' : null);
}

/** 累计支出 alone is what was spent; beside 本年支出 it is what was spent in all the years of a project. */
export function settleYears(columns: Columns<FundsRole>): void {
  standsIn(columns, 'spent', 'cumulativeSpent');
  if (!columns.has('cumulativeSpent')) standsIn(columns, 'arrived', 'cumulativeArrived');
}

/** Rows of nothing but further pairs: 预算执行率 | 98% | 执行率得分 | 9.8, or 其中：市级资金 | 0. */
function rowsOfPairs(
  grid: Grid,
  row: number,
  columns: Columns<FundsRole>,
  words: Vocabulary<FundsRole>,
): Required<Pick<Header<FundsRole>, 'candidates' | 'taken'>> {
  const taken = new Set<number>();
  const sources: Pair<unknown>[] = [];
  for (let at = row + 1; at <= row + MOST_ROWS; at += 1) {
    const pairs = wholePairs(grid, at, fundsPair(words), ['source', 'aside']);
    const own = pairs?.filter(({ name }) => name !== 'source' && name !== 'aside') ?? [];
    // Nothing but sources are rows of amounts below.
    if (pairs === null || own.length === 0 || own.some(({ name }) => columns.has(name as FundsRole))) break;
    for (const pair of own) columns.set(pair.name as FundsRole, columnOfPair(pair));
    const named = pairs.filter(({ name }) => name === 'source');
    // 其中：财政拨款 below each of the amounts is a row of its own, whatever stands beside it.
    if (new Set(named.map(({ label }) => label.text)).size < named.length) break;
    sources.push(...named);
    taken.add(at);
  }
  return { candidates: new Map(sources.length === 0 ? [] : [['source', sources.map(columnOfPair)]]), taken };
}

/** What a label of the funds names; with 其中 in front a source. The total of the whole form may stand beside its points. */
function fundsPair(words: Vocabulary<FundsRole>): NameOf<FundsRole | 'aside'> {
  return ({ text }) =>
    words.roleOf(text)?.role ?? words.roleOf(text.replace(/^其中:?/, ''))?.role ?? (/(?:总分|等级)$/.test(text) ? 'aside' : null);
}

/** 预算执行进度（%） above a column of its own. */
function addRatesAbove(grid: Grid, row: number, columns: Columns<FundsRole>, words: Vocabulary<FundsRole>): void {
  for (const { name, label, inline } of pairsIn(grid, row - 1, roleIn(words))) {
    if (FUNDS_AMOUNTS.includes(name) || columns.has(name) || inline !== null) continue;
    // Its label may be merged down beside the first row, and the figure stand beside the second.
    const cell = [row, row + 1].map((at) => ({ row: at, column: label.column })).find((at) => isFilled(cellAt(grid, at)));
    if (cell === undefined || parseEntry(cellAt(grid, cell)).kind !== 'number') continue;
    for (const [other, value] of columns) {
      if (value.column < label.column && value.until >= label.column) columns.set(other, { ...value, until: label.column - 1 });
    }
    columns.set(name, { row: row - 1, column: label.column, until: label.column, label: label.raw.trim(), cell });
  }
}

/** Stated once for all rows. */
const ONCE: ReadonlySet<FundsRole> = new Set(['weight', 'rate', 'score']);
/** So many rows below a header may such a row stand. */
const REACH = 20;

/** 预算执行率分值 | 10 | 预算执行率得分 | 9.37 under the rows of amounts: points that have no column of their own. */
export function withPairsBelow(grid: Grid, header: Header<FundsRole>, vocabulary: Vocabulary<FundsRole>): Header<FundsRole> {
  const spent = header.columns.get('spent');
  if (spent === undefined) return header;
  for (let row = header.bottom + 2; row <= header.bottom + REACH; row += 1) {
    const pairs = wholePairs(grid, row, roleIn(vocabulary));
    const isAmount = labelsIn(grid, row).length > 0 && parseEntry(cellAt(grid, positionIn(grid, row, spent))).kind !== 'text';
    if (pairs === null && isAmount) continue;
    if (pairs === null || !pairs.every(({ name }) => ONCE.has(name) && !header.columns.has(name))) break;
    const columns = new Map([...header.columns, ...pairs.map((pair) => [pair.name, columnOfPair(pair)] as const)]);
    return { ...header, columns, taken: new Set([...(header.taken ?? []), row]) };
  }
  return header;
}
