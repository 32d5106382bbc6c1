import { cellAt, type Grid } from '../../grid/grid';
import { FUNDS_AMOUNTS, type FundsRole } from '../words/funds-roles';
import { standsIn, type Columns, type Header } from './header';
import { isFilled, labelsIn } from '../cells/labels';
import { parseEntry } from '../cells/parse-entry';
import type { Vocabulary } from '../words/vocabulary';
import { columnOfPair, pairsIn, roleIn, wholePairs, withoutHeading, type NameOf, type Pair } from './pairs';

const LEAST_PAIRS = 2;
/** So many rows of pairs may follow the first. */
const MOST_ROWS = 3;

/**
 * 计划安排资金 | 700 | 实际到位资金 | 700 | 实际支出 | 690: each amount beside its label, and below it those of its parts; 执行率
 * and its points stand among them, in the row below or above. The row is its own first line, so the header ends above it.
 * Null when it is nothing of the kind.
 */
export function readPairedFunds(grid: Grid, row: number, words: Vocabulary<FundsRole>): Header<FundsRole> | null {
  const pairs = withoutHeading(pairsIn(grid, row, pairName(grid, row, words)));
  const amounts = pairs.filter(({ name }) => FUNDS_AMOUNTS.includes(name));
  const isStated = amounts.some(({ kind }) => kind === 'number');
  if (!isStated || new Set(amounts.map(({ name }) => name)).size < LEAST_PAIRS) return null;
  const columns: Columns<FundsRole> = new Map();
  const width = grid.left + (grid.rows[row - grid.top]?.length ?? 0);
  for (const [index, pair] of pairs.entries()) {
    const next = pairs[index + 1]?.label.column ?? Math.max(width, pair.at.column + 1);
    // A label directly in front of the next has its figures below.
    if (pair.at.column >= next) return null;
    if (columns.has(pair.name)) continue;
    const { row: top, label, inline } = columnOfPair(pair);
    const value = { row: top, column: pair.at.column, until: next - 1, label };
    columns.set(pair.name, FUNDS_AMOUNTS.includes(pair.name) && inline === undefined ? value : { ...columnOfPair(pair), ...value });
  }
  settleYears(columns);
  addRatesAbove(grid, row, columns, words);
  return { top: row, bottom: row - 1, columns, beside: true, ...rowsOfPairs(grid, row, columns, words) };
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
  for (const { name, label } of pairsIn(grid, row - 1, roleIn(words))) {
    if (FUNDS_AMOUNTS.includes(name) || columns.has(name)) continue;
    // Its label may be merged down beside the first row, and the figure stand beside the second.
    const cell = [row, row + 1].map((at) => ({ row: at, column: label.column })).find((at) => isFilled(cellAt(grid, at)));
    if (cell === undefined || parseEntry(cellAt(grid, cell)).kind !== 'number') continue;
    for (const [other, value] of columns) {
      if (value.column < label.column && value.until >= label.column) columns.set(other, { ...value, until: label.column - 1 });
    }
    columns.set(name, { row: row - 1, column: label.column, until: label.column, label: label.raw.trim(), cell });
  }
}
