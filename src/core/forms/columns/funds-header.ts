import type { Grid } from '../../grid/grid';
import { columnOf, settleYears, withPairsBelow } from './sideways';
import type { HeaderColumn } from './column';
import { entriesUnder, standsUnder } from './column-content';
import type { NumberEntry } from '../cells/entry';
import { FUNDS_AMOUNTS, type FundsRole } from '../words/funds-roles';
import { firstColumn, readHeader, standsIn, type Columns, type Header } from './header';
import { labelsIn } from '../cells/labels';
import { inlinePoints } from '../cells/inline-figure';
import { labelOf, normalise } from '../cells/normalise';
import type { Vocabulary } from '../words/vocabulary';

/** Heads the names of a table of money. */
const ITEMS_HEAD = /^(?:(?:收入|支出)?(?:项目|科目|内容|类别)|收入|支出|资金来源)$/;
/** So many rows below a header say which of its columns is which. */
const REACH = 20;
/** Rates are shown with two decimals of a percent. */
const MOST_DECIMALS = 2;

/** Reads a row as the header of funds; where words leave it open, the identities that hold below say which column is which. */
export function readFundsHeader(grid: Grid, row: number, vocabulary: Vocabulary<FundsRole>): Header<FundsRole> | null {
  const read = readHeader(grid, row, vocabulary);
  if (read === null) return null;
  const found = withoutReceipts(grid, read);
  const columns = new Map(found.columns);
  settleYears(columns);
  settleHalves(columns);
  settleMeasured(grid, found, columns);
  settleBudget(grid, found, columns);
  return withPairsBelow(grid, { ...found, columns }, vocabulary);
}

/**
 * 项目 | 预算数 in front of 项目 | 预算数 | 执行数, or 本年收入 over two columns beside 本年支出 over two: what was received stands
 * beside what was spent, and is a table of its own.
 */
function withoutReceipts(grid: Grid, header: Header<FundsRole>): Header<FundsRole> {
  const all = [...header.candidates.values()].flat();
  const spent = header.candidates.get('spent')?.at(-1);
  const names = labelsIn(grid, header.bottom).filter(({ text }) => ITEMS_HEAD.test(text));
  const own = names.filter(({ column }) => column < (spent?.column ?? 0)).at(-1);
  const isParted = all.some(({ above = '' }) => /支出/.test(above)) && all.some(({ above = '' }) => /收入/.test(above));
  if (!isParted && (own === undefined || names.length < 2)) return header;
  const isOwn = ({ column, above = '' }: HeaderColumn) => (isParted ? !/收入/.test(above) : column > (own?.column ?? 0));
  const candidates = new Map([...header.candidates].map(([role, columns]) => [role, columns.filter(isOwn)] as const));
  const kept = [...candidates].flatMap(([role, all]) => {
    const best = header.columns.get(role);
    return (best !== undefined && isOwn(best) ? [best] : all.slice(0, 1)).map((column) => [role, column] as const);
  });
  return { ...header, candidates, columns: new Map(kept) };
}

/** 结转 beside 财政收回 is not all that is left. */
function settleHalves(columns: Columns<FundsRole>): void {
  const left = columns.get('remaining');
  if (left !== undefined && columns.has('recovered') && !/[结节]余/.test(left.label)) standsIn(columns, 'carriedOn', 'remaining');
}

/**
 * What was spent, or its rate, under words nobody knows: the one column by which rates are spending ÷ budget. Where no column
 * is the budget, what arrived is, or else the investment of all years: the one the rates are measured on.
 */
function settleMeasured(grid: Grid, found: Header<FundsRole>, columns: Columns<FundsRole>): void {
  const [own, arrived] = [columns.get('budget') ?? columns.get('initial'), columns.get('arrived')];
  const base = own ?? arrived ?? columns.get('investment');
  if (base === undefined) return;
  for (const role of ['spent', 'rate'] as const) {
    if (columns.has(role)) continue;
    const [only, another] = unnamed(grid, found, columns)
      .filter(({ column }) => column > base.column)
      .filter((column) => ratesHeld(grid, found, new Map([...columns, [role, column]]), base) > 0);
    if (only !== undefined && another === undefined) columns.set(role, only);
  }
  // 年度拨付金额 with 支出实现率: what was paid out is what was spent.
  const isPaid = (budget: HeaderColumn) => arrived && ratesHeld(grid, found, new Map([...columns, ['spent', arrived]]), budget) > 0;
  if (!columns.has('spent') && found.candidates.get('budget')?.some(isPaid) === true) standsIn(columns, 'spent', 'arrived');
  if (own !== undefined) return;
  if (base === arrived && !columns.has('arrivalRate') && ratesHeld(grid, found, columns, base) > 0) standsIn(columns, 'budget', 'arrived');
  else standsIn(columns, 'budget', 'investment');
}

/** By its words either what the budget was changed by, or what it was changed to. */
const CHANGE_OR_RESULT = /^(?:预算)?调整(?:数|额|金额)$/;

/**
 * Of the columns of amounts in front of what was spent, the budget is the one that the rates are measured on, whatever it is
 * called: 批复预算数 | 预算调整数 | 决算数. Where nothing is called a budget, the only one behind the initial budget is it.
 */
function settleBudget(grid: Grid, found: Header<FundsRole>, columns: Columns<FundsRole>): void {
  const candidates = found.candidates.get('budget') ?? [];
  const [initial, budget, spent] = [columns.get('initial'), columns.get('budget'), columns.get('spent')];
  const full = candidates.at(-1) ?? budget;
  if (initial && full && CHANGE_OR_RESULT.test(labelOf(full.label))) {
    const [before = 0, after = 0] = [initial, full].map((column) => ratesHeld(grid, found, columns, column));
    // 调整金额 behind the initial budget that the rates are measured on is the change, not what came of it.
    if (before > after) columns.set('adjustment', full).delete('budget');
    if (after === 0) return;
  }
  // 全年预算数 beside 扣除统筹整合资金后预算金额: the second is the one that is measured on.
  const gross = columns.has('integrated') ? candidates.find((column) => column !== budget) : undefined;
  if (gross !== undefined) columns.set('gross', gross);
  const earlier = initial ?? candidates.find(({ column }) => column < (budget?.column ?? 0));
  const first = earlier ?? budget;
  if (first === undefined || spent === undefined || gross !== undefined) return;
  const between = unnamed(grid, found, columns)
    .filter(({ row, column }) => row === first.row && column > first.column && column < spent.column && column !== budget?.column)
    .filter((column) => standsUnder(grid, found.bottom, column, 'amount') === 'fits');
  if (initial && full) {
    const [only, another] = full === budget ? between.filter(({ column }) => column < full.column) : [budget];
    const change = another === undefined ? only : undefined;
    if (change && comesFrom(grid, found, initial, change, full)) {
      columns.set('adjustment', change).set('budget', full);
      return;
    }
  }
  const settle = (inForce: HeaderColumn, before: HeaderColumn | undefined): void => {
    columns.set('budget', inForce);
    if (before !== undefined) columns.set('initial', { ...before, until: Math.min(before.until, inForce.column - 1) });
  };
  const [only, second] = between;
  // 批复预算数 in front of 调整后预算数.
  if (initial === undefined && earlier !== undefined && budget !== undefined) settle(budget, earlier);
  else if (only !== undefined && budget === undefined) {
    if (second === undefined) settle(only, initial);
  } else if (budget !== undefined && only !== undefined) {
    const held = ratesHeld(grid, found, columns, budget);
    const better = between.filter((column) => ratesHeld(grid, found, columns, column) > held);
    // Of two that state the same throughout, the later is what came of the first.
    const [inForce, another] = better.length > 0 ? better : between.filter((column) => isSame(grid, found, budget, column));
    if (inForce === undefined || another !== undefined) return;
    settle(inForce, initial ?? (budget.column < inForce.column ? budget : undefined));
  }
}

/** The columns of a header that have no role. */
function unnamed(grid: Grid, { top, bottom }: Header<FundsRole>, columns: Columns<FundsRole>): readonly HeaderColumn[] {
  const named = new Set([...columns.values()].map(({ column }) => column));
  const labels = top === bottom ? labelsIn(grid, top) : [...labelsIn(grid, top), ...labelsIn(grid, bottom)];
  return labels.filter(({ column }) => !named.has(column)).map(columnOf);
}

/** The figures of some columns, in the rows below a header in which each has one. */
function figuresUnder(grid: Grid, { bottom }: Header<FundsRole>, columns: readonly HeaderColumn[]): readonly (readonly NumberEntry[])[] {
  const entries = columns.map((column) => entriesUnder(grid, bottom, column).slice(0, REACH));
  const rows = Array.from({ length: REACH }, (_, row) => entries.flatMap((own) => (own[row]?.kind === 'number' ? [own[row]] : [])));
  return rows.filter((row) => row.length === columns.length);
}

/** How many of the rates below the header are what was spent ÷ a column, at the precision they are shown with. */
function ratesHeld(grid: Grid, found: Header<FundsRole>, columns: Columns<FundsRole>, base: HeaderColumn): number {
  const [spent, rate] = [columns.get('spent'), columns.get('rate')];
  if (spent === undefined || rate === undefined) return 0;
  return figuresUnder(grid, found, [base, spent, rate]).filter(([whole, part, share]) => {
    if (whole === undefined || part === undefined || share === undefined || whole.value.isZero()) return false;
    const exact = part.value.div(whole.value).times(100);
    return [share.value, ...(share.percent ? [] : [share.value.times(100)])].some((value) =>
      exact.toDecimalPlaces(Math.min(value.decimalPlaces(), MOST_DECIMALS)).eq(value),
    );
  }).length;
}

/** 年初预算数 | 调整预算数 | 全年预算数: what comes from the first to the last, by its words or its figure. */
function comesFrom(grid: Grid, found: Header<FundsRole>, initial: HeaderColumn, change: HeaderColumn, full: HeaderColumn): boolean {
  if (/^(?:年中)?(?:预算)?调整/.test(change.label) && /^(?:全年|年度|本年)/.test(full.label)) return true;
  const rows = figuresUnder(grid, found, [initial, change, full]);
  const held = rows.filter(([before, added, after]) => before && added && after?.value.eq(before.value.plus(added.value)) === true);
  return 2 * held.length > rows.length;
}

function isSame(grid: Grid, found: Header<FundsRole>, first: HeaderColumn, second: HeaderColumn): boolean {
  const rows = figuresUnder(grid, found, [first, second]);
  return rows.length > 0 && rows.every(([a, b]) => a !== undefined && b?.value.eq(a.value) === true);
}

/** 20 in `得分(满分20)`. */
const FULL_MARKS = /^\((?:满分|分值|权重)[:为]?(\d+(?:\.\d+)?)\)/;

/** 20 in `得分(20分*执行率)` or `预算执行情况（20分）`. */
export function weightInHeader(grid: Grid, header: Header<FundsRole>): string | null {
  const first = firstColumn(header, FUNDS_AMOUNTS) ?? 0;
  const block = labelsIn(grid, header.top).filter(({ column }) => column < first);
  const labels = [
    ...(['score', 'rate', 'weight'] as const).map((role) => header.columns.get(role)?.label ?? ''),
    ...block.map(({ raw }) => raw),
  ];
  for (const label of labels) {
    const bracket = normalise(label).replace(/^[^(]*/, '');
    const points = inlinePoints(bracket)?.text ?? FULL_MARKS.exec(bracket)?.[1];
    // 低于60%得0分 says when there are none.
    if (points !== undefined && points !== '0') return points;
  }
  return null;
}

/** `得分（执行率×10，低于60%得0分）`: the head says how the points are given. */
export function printsRule({ label }: HeaderColumn): boolean {
  return /[(].*(?:得\d|不得分|扣).*[)]/.test(normalise(label));
}
