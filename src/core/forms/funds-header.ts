import { Decimal } from '../compute/decimal';
import { cellAt, type Grid } from '../grid/grid';
import { positionIn, type HeaderColumn } from './column';
import { standsUnder } from './column-content';
import type { FundsRole } from './funds-roles';
import { readHeader, type Header } from './header';
import { labelsIn } from './labels';
import { pairsIn } from './paired-funds';
import { parseEntry } from './parse-entry';
import type { Vocabulary } from './vocabulary';

/** Heads the names of a table of money. */
const ITEMS_HEAD = /^(?:(?:收入|支出)?(?:项目|科目|内容|类别)|资金来源)$/;
/** Stated once for all rows. */
const ONCE: ReadonlySet<FundsRole> = new Set(['weight', 'rate', 'score']);
/** So many rows below a header say on which column its rates are measured. */
const REACH = 20;

/** Reads a row as the header of funds, and settles which of several budgets is the one in force. */
export function readFundsHeader(grid: Grid, row: number, vocabulary: Vocabulary<FundsRole>): Header<FundsRole> | null {
  const found = readHeader(grid, row, vocabulary);
  return found && withPairsBelow(grid, withBudgetInForce(grid, withRates(grid, withGross(withoutReceipts(grid, found)))), vocabulary);
}

/** 预算执行率分值 | 10 | 预算执行率得分 | 9.37 under the rows of amounts: points that have no column of their own. */
function withPairsBelow(grid: Grid, header: Header<FundsRole>, vocabulary: Vocabulary<FundsRole>): Header<FundsRole> {
  const spent = header.columns.get('spent');
  if (spent === undefined) return header;
  for (let row = header.bottom + 2; row <= header.bottom + REACH; row += 1) {
    const pairs = pairsIn(grid, row, vocabulary);
    const isAmount = labelsIn(grid, row).length > 0 && parseEntry(cellAt(grid, positionIn(grid, row, spent))).kind !== 'text';
    if (pairs === null && isAmount) continue;
    if (pairs === null) break;
    if (!pairs.every(({ role }) => ONCE.has(role) && !header.columns.has(role))) break;
    const columns = new Map([...header.columns, ...pairs.map(({ role, column }) => [role, column] as const)]);
    return { ...header, columns, taken: new Set([row]) };
  }
  return header;
}

/** What was spent, or its rate, under words nobody knows: the one column by which rates are spending ÷ budget. What arrived is the budget where no other is. */
function withRates(grid: Grid, header: Header<FundsRole>): Header<FundsRole> {
  const columns = new Map(header.columns);
  const arrived = columns.get('arrived');
  const base = columns.get('budget') ?? columns.get('initial') ?? arrived;
  if (base === undefined) return header;
  const named = new Set([...columns.values()].map(({ column }) => column));
  const others = columnsOf(grid, header).filter(({ column }) => column > base.column && !named.has(column));
  for (const role of ['spent', 'rate'] as const) {
    if (columns.has(role)) continue;
    const [only, another] = others.filter(
      (column) => ratesHeld(grid, { ...header, columns: new Map([...columns, [role, column]]) }, base) > 0,
    );
    if (only !== undefined && another === undefined) columns.set(role, only);
  }
  const isMeasured = base === arrived && ratesHeld(grid, { ...header, columns }, base) > 0;
  if (isMeasured && !columns.has('arrivalRate')) {
    columns.set('budget', base);
    columns.delete('arrived');
  }
  return { ...header, columns };
}

/** The columns of a header, whatever it calls them. */
function columnsOf(grid: Grid, { top, bottom }: Pick<Header<string>, 'top' | 'bottom'>): readonly HeaderColumn[] {
  const labels = top === bottom ? labelsIn(grid, top) : [...labelsIn(grid, top), ...labelsIn(grid, bottom)];
  return labels.map(({ row, column, raw }) => ({ row, column, until: column, label: raw.trim() }));
}

/** 项目 | 预算数 in front of 项目 | 预算数 | 执行数: what was received stands beside what was spent, and is a table of its own. */
function withoutReceipts(grid: Grid, header: Header<FundsRole>): Header<FundsRole> {
  const spent = header.candidates.get('spent')?.at(-1);
  const names = labelsIn(grid, header.bottom).filter(({ text }) => ITEMS_HEAD.test(text));
  const own = names.filter(({ column }) => column < (spent?.column ?? 0)).at(-1);
  if (own === undefined || names.length < 2) return header;
  const isOwn = ({ column }: HeaderColumn) => column > own.column;
  const kept = [...header.candidates].flatMap(([role, columns]) => {
    const right = columns.filter(isOwn);
    return right.length === 0 ? [] : [[role, right] as const];
  });
  const columns = kept.map(([role, [first]]) => {
    const best = header.columns.get(role);
    return [role, best !== undefined && isOwn(best) ? best : first] as const;
  });
  return {
    ...header,
    candidates: new Map(kept),
    columns: new Map(columns.flatMap(([role, column]) => (column === undefined ? [] : [[role, column]]))),
  };
}

/** 全年预算数 beside 扣除统筹整合资金后预算金额: the second is the one that is measured on. */
function withGross(header: Header<FundsRole>): Header<FundsRole> {
  const other = header.candidates.get('budget')?.find((column) => column !== header.columns.get('budget'));
  if (other === undefined || !header.columns.has('integrated')) return header;
  return { ...header, columns: new Map([...header.columns, ['gross', other]]) };
}

/**
 * Of the columns of amounts in front of what was spent, the budget is the one that the rates are measured on, whatever it is
 * called: 批复预算数 | 预算调整数 | 决算数. Where nothing is called a budget, the only one behind the initial budget is it.
 */
function withBudgetInForce(grid: Grid, header: Header<FundsRole>): Header<FundsRole> {
  const { columns } = header;
  const [initial, budget, spent] = [columns.get('initial'), columns.get('budget'), columns.get('spent')];
  const earlier = initial ?? header.candidates.get('budget')?.find(({ column }) => column < (budget?.column ?? 0));
  const first = earlier ?? budget;
  if (first === undefined || spent === undefined || columns.has('gross')) return header;
  const full = header.candidates.get('budget')?.at(-1) ?? budget;
  const change = initial && full && (full === budget ? columnBetween(grid, header, initial, full) : budget);
  // 年初预算数 | 调整预算数 | 全年预算数: what comes from the first to the last, by its words or its figure.
  const isBetween = full !== undefined && /^(?:预算)?调整/.test(change?.label ?? '') && /^(?:全年|年度|本年)/.test(full.label);
  if (initial && full && change && (isBetween || isDifference(grid, header, initial, change, full)))
    return { ...header, columns: new Map([...columns, ['adjustment', change], ['budget', full]]) };
  // 批复预算数 in front of 调整后预算数.
  if (initial === undefined && earlier !== undefined && budget !== undefined) return withColumns(header, budget, earlier);
  const named = [...columns].flatMap(([role, { column }]) => (role === 'budget' ? [] : [column]));
  const others = columnsOf(grid, { top: first.row, bottom: first.row })
    .filter(({ column }) => column > first.column && column < spent.column && column !== budget?.column && !named.includes(column))
    .filter((column) => standsUnder(grid, header.bottom, column, 'amount') === 'fits');
  const [only, second] = others;
  if (only === undefined) return header;
  if (budget === undefined) return second === undefined ? withColumns(header, only, initial) : header;
  const held = ratesHeld(grid, header, budget);
  const better = others.filter((column) => ratesHeld(grid, header, column) > held);
  // Of two that state the same throughout, the later is what came of the first.
  const [inForce, another] = better.length > 0 || held === 0 ? better : others.filter((column) => isSame(grid, header, budget, column));
  if (inForce === undefined || another !== undefined) return header;
  return withColumns(header, inForce, initial ?? (budget.column < inForce.column ? budget : undefined));
}

function withColumns(header: Header<FundsRole>, budget: HeaderColumn, initial: HeaderColumn | undefined): Header<FundsRole> {
  const columns = new Map([...header.columns, ['budget', budget] as const]);
  if (initial !== undefined) columns.set('initial', { ...initial, until: Math.min(initial.until, budget.column - 1) });
  return { ...header, columns };
}

/** How many of the rates below the header are what was spent ÷ a column, at the precision they are shown with. */
function ratesHeld(grid: Grid, { bottom, columns }: Header<FundsRole>, base: HeaderColumn): number {
  const [spent, rate] = [columns.get('spent'), columns.get('rate')];
  if (spent === undefined || rate === undefined) return 0;
  let held = 0;
  for (let row = bottom + 1; row <= bottom + REACH; row += 1) {
    const [whole, part, share] = [base, spent, rate].map((column) => parseEntry(cellAt(grid, positionIn(grid, row, column))));
    if (whole?.kind !== 'number' || part?.kind !== 'number' || share?.kind !== 'number' || whole.value.isZero()) continue;
    const exact = part.value.div(whole.value).times(100);
    const isShown = [share.value, ...(share.percent ? [] : [share.value.times(100)])].some((value) =>
      exact.toDecimalPlaces(Math.min(value.decimalPlaces(), MOST_DECIMALS), Decimal.ROUND_HALF_UP).eq(value),
    );
    if (isShown) held += 1;
  }
  return held;
}

/** The only column that nothing names between two: 年初预算数 | 调整预算数 | 全年预算数. */
function columnBetween(
  grid: Grid,
  { bottom, columns }: Header<FundsRole>,
  first: HeaderColumn,
  last: HeaderColumn,
): HeaderColumn | undefined {
  const named = new Set([...columns.values()].map(({ column }) => column));
  const [only, another] = columnsOf(grid, { top: first.row, bottom: first.row })
    .filter(({ column }) => column > first.column && column < last.column && !named.has(column))
    .filter((column) => standsUnder(grid, bottom, column, 'amount') === 'fits');
  return another === undefined ? only : undefined;
}

/** What was added to the first budget comes to the second in the first row. */
function isDifference(grid: Grid, { bottom }: Header<FundsRole>, ...all: readonly HeaderColumn[]): boolean {
  const [initial, change, budget] = all.map((column) => parseEntry(cellAt(grid, positionIn(grid, bottom + 1, column))));
  return (
    initial?.kind === 'number' &&
    change?.kind === 'number' &&
    budget?.kind === 'number' &&
    initial.value.plus(change.value).eq(budget.value)
  );
}

function isSame(grid: Grid, { bottom, columns }: Header<FundsRole>, ...both: readonly HeaderColumn[]): boolean {
  const spent = columns.get('spent');
  for (let row = bottom + 1; spent !== undefined && row <= bottom + REACH; row += 1) {
    const [paid, a, b] = [spent, ...both].map((column) => parseEntry(cellAt(grid, positionIn(grid, row, column))));
    if (paid?.kind !== 'number') return row > bottom + 1;
    if (a?.kind !== 'number' || b?.kind !== 'number' || !a.value.eq(b.value)) return false;
  }
  return true;
}

/** Rates are shown with two decimals of a percent. */
const MOST_DECIMALS = 2;
