import type { FormSpan } from '../areas/form-span';
import { rowsBelow, type BlockRow } from '../columns/block-row';
import { FUNDS, FUNDS_AMOUNTS, type FundsColumn, type FundsRole } from '../words/funds-roles';
import type { FieldMaker } from '../columns/field-maker';
import { type Field, isBlank, numberIn } from '../field';
import { FUNDS_COLUMNS, type FundsBlock, type FundsRow, type Split } from '../form';
import { APART, fundRows, fundsName, fundsOutline, headsGroup, type FundsPlace, type FundsTotal } from '../outline/funds-outline';
import { positionIn } from '../columns/column';
import { printsRule, weightInHeader } from '../columns/funds-header';
import type { Header } from '../columns/header';
import { writtenScores } from '../columns/indicator-row';
import { columnOfPair, pairsIn } from '../columns/pairs';
import { holdsFigures, labelsIn, rowsFrom, type Label } from '../cells/labels';
import { COUNTING_ROW } from '../words/layouts';
import { labelOf } from '../cells/normalise';
import { alike, comeTo, CONFIRMED } from '../outline/outline';
import { lanesIn } from './read-splits';
import { rolesHolding } from '../words/role';

const FIGURES = rolesHolding(FUNDS, 'amount', 'rate', 'points');

const AMOUNT_COLUMNS = FUNDS_COLUMNS.filter((role) => FUNDS[role].content === 'amount');

const KIND_OF_SPENDING = /^(?:其中:?)?(?:部门)?(?:基本|项目)支出(?:预算)?(?<total>总额|合计|金额)?$/;
const KINDS_OF_SPENDING = 2;
const LEAST_AMOUNTS = 2;

interface FoundRow {
  readonly line: BlockRow<FundsRole>;
  readonly label: Label | null;
}

export interface ReadFunds {
  readonly funds: FundsBlock;
  /** What the money went to, item by item, where the block lists it. */
  readonly items: Split | null;
  readonly bottom: number;
}

/** Reads the funds of a form, above its indicators or below; several headers below one another state more of the same total. */
export function readFunds({ anchors, end, top }: Pick<FormSpan, 'anchors' | 'end' | 'top'>, fields: FieldMaker): ReadFunds | null {
  let read: ReadFunds | null = null;
  for (const [index, anchor] of anchors.entries()) {
    if (anchor.block !== 'funds') continue;
    const until = Math.min(anchor.until, anchors[index + 1]?.row ?? end);
    const next = readBlock(read === null ? withKinds(anchor.header, top, until, fields) : anchor.header, until, fields);
    read = read === null ? next : joined(read, next, anchor.header, fields);
  }
  return read;
}

/** 基本支出总额 | 80 | 项目支出总额 | 20 above the funds, or `其中：基本支出：80` beside `项目支出：20` below: sources of their total as well. */
function withKinds(header: Header<FundsRole>, top: number, end: number, { grid }: FieldMaker): Header<FundsRole> {
  const rows = rowsFrom(top, end);
  const nameOf = ({ text }: Label) => KIND_OF_SPENDING.exec(text);
  const above = rows.filter((row) => row < header.top).flatMap((row) => pairsIn(grid, row, nameOf));
  const below = rows.filter((row) => row > header.bottom && !holdsFigures(grid, row)).map((row) => pairsIn(grid, row, nameOf));
  const beside = below.find((pairs) => pairs.length === KINDS_OF_SPENDING && pairs.every(({ inline }) => inline !== null)) ?? [];
  const totals = above.filter(({ name, kind }) => kind === 'number' && name.groups?.['total'] !== undefined);
  const found = [...totals, ...beside].map(columnOfPair);
  if (found.length !== KINDS_OF_SPENDING || header.items !== undefined) return header;
  const taken = new Set([...(header.taken ?? []), ...found.map(({ row }) => row)]);
  return { ...header, candidates: new Map([...header.candidates, ['source', found]]), taken };
}

const lastGrouping = (parts: readonly FundsRow[]): number => Math.max(-1, ...parts.map(({ grouping }) => grouping));

/** 实际金额 of sub-projects: nothing but what was spent. */
function isItemised({ columns }: Header<FundsRole>): boolean {
  return columns.has('spent') && !FUNDS_AMOUNTS.some((role) => role !== 'spent' && columns.has(role));
}

function joined(first: ReadFunds, second: ReadFunds, header: Header<FundsRole>, { grid }: FieldMaker): ReadFunds {
  const { bottom } = second;
  const [own, other] = [first.funds, second.funds];
  if (isItemised(header)) {
    const parts = other.parts.flatMap(({ spent }) => (spent === null ? [] : [spent]));
    return { ...first, items: { total: other.total?.spent ?? null, parts }, bottom };
  }
  const groupings = 1 + lastGrouping(own.parts);
  // 重点项目 without a total of their own are some of what was spent.
  const isSome = other.total === null && labelsIn(grid, header.top).some(({ plain }) => /^(?:重点|主要|部分)项目/.test(plain));
  const total = own.total === null || other.total === null ? (own.total ?? other.total) : stated(own.total, other.total);
  const parts = [
    ...own.parts,
    ...other.parts.map((row) => ({
      ...row,
      exhaustive: row.exhaustive && !isSome,
      grouping: row.grouping + groupings,
      partOf: row.partOf === null ? null : row.partOf + own.parts.length,
    })),
  ];
  const lines = [...own.lines, ...other.lines];
  const balances = [...own.balances, ...other.balances];
  return { funds: { total, parts, lines, balances, headerWeight: own.headerWeight ?? other.headerWeight }, items: first.items, bottom };
}

/** The total with what a further header states of it. */
function stated(first: FundsRow, second: FundsRow): FundsRow {
  const columns = FUNDS_COLUMNS.map((role) => [role, second[role] ?? first[role]] as const);
  return { ...first, ...(Object.fromEntries(columns) as Record<FundsColumn, Field | null>) };
}

/** Reads the rows below a funds header: 年度资金总额 and its parts. `end` is the first row that is no longer the block's. */
function readBlock(header: Header<FundsRole>, end: number, fields: FieldMaker): ReadFunds {
  const found: FoundRow[] = [];
  const nameColumn = labelsIn(fields.grid, header.top).find(({ text }) => /名称$/.test(text))?.column ?? null;
  // Of a table on its side the taken are columns.
  let bottom = Math.max(header.top, header.bottom, ...(header.items === undefined ? (header.taken ?? []) : []));
  const lines = [...rowsBelow(fields, header, end)];
  for (const [index, line] of lines.entries()) {
    const ends = line.labels.some((label) => line.is('funds', 'end', label)) || lanesIn(line.labels, fields).length > 0;
    if (ends && !goesOn(line, lines[index + 1])) break;
    if (line.labels.some(({ text }) => COUNTING_ROW.test(text))) continue;
    const label = rowLabel(line, nameColumn);
    const figures = line.holdsFigure(found.length === 0 ? FIGURES : FUNDS_AMOUNTS);
    if (!figures && label === null) continue;
    if (!figures && label !== null && !line.is('funds', 'part', label) && !line.is('funds', 'total', label)) break;
    bottom = Math.max(bottom, line.row);
    found.push({ line, label });
  }
  // Where nothing else does, the first amount names the unit of its block.
  const unit = fields.moneyUnit ?? found.flatMap(({ line }) => line.unitIn(AMOUNT_COLUMNS) ?? []).at(0) ?? null;
  const rows = found.map(({ line, label }) => ({ line: line.within(bottom + 1, { block: unit, row: null }), label }));
  const first = rows[0]?.label ?? null;
  const whole = totalAmong(rows, nameColumn !== null || (first !== null && headsGroup(first)));
  const totalIndex = whole.total;
  const places = fundsOutline(
    rows.map(({ line, label }) => ({
      labels: label === null ? [] : line.labels.filter(({ column }) => column <= label.column),
      amounts: FUNDS_AMOUNTS.map((role) => line.figure(role)),
    })),
    whole,
  );
  const sums = (index: number) => FUNDS_AMOUNTS.map((role) => rows[index]?.line.figure(role)?.toFixed()).join();
  const kept = rows.flatMap((row, index) => {
    const place = places[index] ?? null;
    const alone = place !== null && place.grouping > 0 && !places.some((other, at) => at !== index && other?.grouping === place.grouping);
    // A group of one is a heading that repeats the total, or one more 其中 that is no list.
    if (place === null || (alone && sums(index) === sums(totalIndex))) return [];
    return [{ ...row, place: alone ? { ...place, exhaustive: false } : place, index }];
  });
  const parts = kept.filter(({ index }) => index !== totalIndex);
  const read = parts.map(({ place, ...row }) => {
    const partOf = parts.findIndex(({ index }) => index === place.partOf);
    return readRow({ ...row, line: row.line.stating(false) }, 'part', { ...place, partOf: partOf < 0 ? null : partOf });
  });
  const totalRow = kept.find(({ index }) => index === totalIndex);
  const own = totalRow === undefined ? null : readRow({ ...totalRow, line: totalRow.line.stating(true) }, 'total', WHOLE);
  const amountsOf = (index = -1) => FUNDS_AMOUNTS.map((role) => rows[index]?.line.figure(role) ?? null);
  const isScored = (row: FundsRow, at: number) =>
    (numberIn(row.score) ?? numberIn(row.weight)) !== null && alike(amountsOf(totalIndex), amountsOf(parts[at]?.index));
  // Chongqing prints rate and points on the row of 财政拨款, which is all there is.
  const scored = own && [own.rate, own.weight, own.score].every(isBlank) ? read.find(isScored) : undefined;
  const total = own && scored ? { ...own, rate: scored.rate, weight: scored.weight, score: scored.score } : own;
  if (scored) read.splice(read.indexOf(scored), 1, { ...scored, rate: null, weight: null, score: null });
  for (const { label, index } of kept) if (label !== null) fields.saw(index === totalIndex ? 'funds/total' : 'funds/part', label);
  const rowAt = (index: number | undefined) =>
    index === totalIndex ? total : (read[parts.findIndex((part) => part.index === index)] ?? null);
  const { opening, income, spent, left, closing } = whole.fund ?? {};
  const balances = [
    [income, spent, left],
    [closing, opening, left],
  ].flatMap((indices) => {
    const [of = null, ...others] = indices.map(rowAt);
    const own = others.filter((row) => row !== null);
    return of === null || own.length < others.length ? [] : [{ whole: of, parts: own }];
  });
  const groupings = 1 + lastGrouping(read);
  const ofTotal = totalRow === undefined ? [] : sourceRows(totalRow.line, '', { ...WHOLE, grouping: groupings });
  const ofParts = parts.map(({ line }, index) => sourceRows(line, read[index]?.name ?? '', { ...WHOLE, partOf: index }));
  // 财政拨款 beside the total is what stands beside its parts.
  const direct = read.flatMap(({ partOf, exhaustive, grouping }, index) =>
    partOf === null && exhaustive && grouping === 0 ? [index] : [],
  );
  const sourceSums = ofTotal.flatMap((whole, source) => {
    const own = direct.flatMap((part) => ofParts[part]?.[source] ?? []);
    return own.length < Math.max(1, direct.length) ? [] : [{ whole, parts: own }];
  });
  return {
    funds: {
      total,
      parts: [...read, ...ofTotal, ...ofParts.flat()],
      balances: [...balances, ...sourceSums],
      lines: total === null ? [] : [total],
      headerWeight: weightInHeader(fields.grid, header),
    },
    items: null,
    bottom,
  };
}

/** 按支出类型分：基本支出 with figures under several amounts, in its row or the next: the block splits its total once more. */
function goesOn(line: BlockRow<FundsRole>, next: BlockRow<FundsRole> | undefined): boolean {
  const before = line.before(FUNDS_AMOUNTS);
  const isAlone = line.labels.every((label) => before.includes(label) || !/[\u4e00-\u9fff]/.test(label.plain));
  const amountsIn = (row = line) => FUNDS_AMOUNTS.filter((role) => row.figure(role) !== null);
  return isAlone && [line, line.labels.some(headsGroup) ? next : line].some((row) => amountsIn(row).length >= LEAST_AMOUNTS);
}

/** The row called so, else the one that is scored, else the first; of a list of tasks that comes to nothing named there is none. */
function totalAmong(rows: readonly FoundRow[], isList: boolean): FundsTotal {
  const fund = fundRows(rows.map(({ label }) => label?.plain ?? ''));
  if (fund?.spent !== undefined) return { total: fund.spent, first: 0, fund };
  const isTotal = ({ line, label }: FoundRow) => label !== null && line.is('funds', 'total', label) && !label.plain.startsWith('其中');
  const named = rows.findIndex(isTotal);
  const scored = rows.findIndex(({ line }) => line.figure('weight') !== null || line.figure('score') !== null);
  // 收入总计 in front of 支出总计 | 10 | 9.82: the points are those of the second.
  // 年度总金额 left blank above the row that has everything.
  if (scored > named && rows[named]?.line.holdsFigure(FIGURES) === false) return { total: scored, first: 0, fund };
  if (named >= 0 && !(scored > named && rows.slice(scored, scored + 1).some(isTotal))) return { total: named, first: 0, fund };
  const amounts = rows.map(({ line }) => FUNDS_AMOUNTS.map((role) => line.figure(role)));
  // 基金收入 above 基金支出 | 10 | 9.88 is no part of it.
  if (scored > 0 && rows[scored]?.label?.plain.startsWith('其中') === false)
    return { total: scored, first: comeTo(amounts[scored] ?? [], amounts.slice(0, scored), CONFIRMED) ? 0 : scored, fund };
  const [whole = [], ...others] = amounts;
  return { total: isList && others.length > 0 && !comeTo(whole, others, CONFIRMED) ? -1 : 0, first: 0, fund };
}

const WHOLE: FundsPlace = { grouping: 0, partOf: null, exhaustive: true };

/**
 * 合计 | 中央 | 省级, or 预算数 over 总额 | 财政拨款 | 其他资金: what an amount consists of stands beside it, instead of below. Sources
 * that are stated once are what the budget consists of, or what was spent where they come to that.
 */
function sourceRows(line: BlockRow<FundsRole>, whole: string, place: FundsPlace): readonly FundsRow[] {
  const { header, row, fields } = line;
  const owners = FUNDS_COLUMNS.flatMap((role) => {
    const column = header.columns.get(role);
    return column === undefined ? [] : [{ role, ...column }];
  });
  const columns = (header.candidates.get('source') ?? []).filter(({ cell }) => cell === undefined || whole === '');
  const once = columns.flatMap((column) =>
    column.cell === undefined ? [] : [[numberIn(line.fieldIn(column, column.cell, '', '', 'budget', FUNDS.budget))]],
  );
  const isOf = (role: FundsColumn) => comeTo([line.figure(role)], once, CONFIRMED);
  const roleOnce = !isOf('budget') && isOf('spent') ? 'spent' : 'budget';
  const sources = columns.map((column) => {
    const before = owners.filter((owner) => owner.column < column.column).sort((a, b) => b.column - a.column);
    // 执行率 over 总额 | 财政拨款 has its sources too.
    const owner = before.find(({ role, label }) => FUNDS[role].content === 'amount' || label === column.above);
    const own = fundsName(labelOf(column.label));
    const name = whole === '' ? own : `${whole} · ${own}`;
    return { column, role: column.cell === undefined ? (owner?.role ?? 'budget') : roleOnce, name };
  });
  const names = [...new Set(sources.map(({ name }) => name))];
  return names.map((name) => {
    const group = fields.group(`funds/part:${name}`);
    const own = sources.filter((source) => source.name === name);
    const stated = own.map(({ column, role }) => {
      const at = column.cell ?? positionIn(fields.grid, row, column);
      return [role, line.fieldIn(column, at, group, name, role, FUNDS[role])] as const;
    });
    return { item: 'part', name, ...place, exhaustive: names.length > 1, ...NO_COLUMNS, ...Object.fromEntries(stated) };
  });
}

/** The words nearest to the figures (a block name merged down stands further left), or those under 任务名称. */
function rowLabel(line: BlockRow<FundsRole>, nameColumn: number | null): Label | null {
  const before = line.before(FUNDS_AMOUNTS.some((role) => line.has(role)) ? FUNDS_AMOUNTS : FIGURES);
  return before.find(({ column }) => column === nameColumn) ?? before.at(-1) ?? null;
}

function readRow({ line, label }: FoundRow, item: 'total' | 'part', place: FundsPlace): FundsRow {
  const { header, fields } = line;
  const isPaired = header.beside === true;
  const name = label === null || (isPaired && line.row <= header.top) ? (item === 'total' ? '年度资金总额' : '') : fundsName(label.text);
  const group = fields.group(item === 'total' ? 'funds/total' : `funds/part:${name}`);
  // In pairs, the rate and its points are stated once for all rows; of what came in, or is left, there may be none.
  const once = (role: FundsColumn): boolean =>
    (role === 'rate' && place.grouping === APART && !line.isFilled(role)) ||
    (item === 'part' && (isPaired ? !FUNDS_AMOUNTS.includes(role) : header.items !== undefined && FUNDS[role].content === 'points'));
  const columns = line.fieldsOf(
    group,
    name,
    FUNDS,
    FUNDS_COLUMNS.filter((role) => !once(role)),
  );
  const score = header.columns.get('score');
  const rule = item === 'total' && score && printsRule(score) ? fields.cell(`${group}/rule`, FUNDS.standard, score) : null;
  return {
    item,
    name,
    ...place,
    ...NO_COLUMNS,
    ...columns,
    ...(columns.score && writtenScores(line, group, name)),
    standard: columns.standard ?? rule,
  };
}

const NO_COLUMNS = Object.fromEntries(FUNDS_COLUMNS.map((role) => [role, null])) as Record<FundsColumn, null>;
