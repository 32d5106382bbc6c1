import type { Decimal } from '../../compute/decimal';
import type { Position } from '../../grid/address';
import { cellAt, type Grid } from '../../grid/grid';
import type { FormSpan } from '../areas/form-span';
import { rowsBelow, type BlockRow } from './block-row';
import { FUNDS, type FundsColumn, type FundsRole } from '../words/funds-roles';
import type { FieldMaker } from './field-maker';
import { labelled } from './field-maker';
import type { Field } from '../field';
import { FUNDS_COLUMNS, type FundsBlock, type FundsRow, type Split } from '../form';
import { fundsName, fundsOutline, headsGroup, type FundsPlace } from '../outline/funds-outline';
import { positionIn } from '../columns/column';
import { firstColumn, type Header } from '../columns/header';
import { inlinePoints } from '../cells/inline-figure';
import { figureBeside, labelsIn, type Label } from '../cells/labels';
import { COUNTING_ROW } from '../words/layouts';
import { inUnitOf } from '../cells/money-unit';
import { normalise } from '../cells/normalise';
import { amountIn, comeTo, CONFIRMED } from '../outline/outline';
import { parseEntry } from '../cells/parse-entry';
import { unnamedLanes } from './read-splits';
import { rolesHolding } from '../words/role';

const AMOUNTS = rolesHolding(FUNDS, 'amount');
const FIGURES = rolesHolding(FUNDS, 'amount', 'rate', 'points');

const AMOUNT_COLUMNS = FUNDS_COLUMNS.filter((role) => FUNDS[role].content === 'amount');

const KIND_OF_SPENDING = /^(?:部门)?(?:基本|项目)支出(?:预算)?(?:总额|合计|金额)$/;
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
    const next = readBlock(anchor.header, Math.min(anchor.until, anchors[index + 1]?.row ?? end), fields);
    read = read === null ? next : joined(read, next, isItemised(anchor.header));
  }
  const above = read === null ? [] : kindsAbove(top, anchors[0]?.row ?? top, read.funds, fields);
  return read && { ...read, funds: { ...read.funds, parts: [...read.funds.parts, ...above] } };
}

function numberAt(grid: Grid, at: Position): Decimal | null {
  const entry = parseEntry(cellAt(grid, at));
  return entry.kind === 'number' ? entry.value : null;
}

/** 基本支出总额 | 80 | 项目支出总额 | 20 above the funds: what their budget consists of, or what was spent where they come to that. */
function kindsAbove(top: number, end: number, { total, parts }: FundsBlock, fields: FieldMaker): readonly FundsRow[] {
  const found: { readonly label: Label; readonly at: Position }[] = [];
  for (let row = top; row < end; row += 1) {
    for (const label of labelsIn(fields.grid, row)) {
      const at = KIND_OF_SPENDING.test(label.text) ? figureBeside(fields.grid, label) : null;
      if (at !== null) found.push({ label, at });
    }
  }
  if (found.length !== KINDS_OF_SPENDING) return [];
  const amounts = found.map(({ at }) => numberAt(fields.grid, at));
  const areIn = (role: 'budget' | 'spent') =>
    comeTo(
      [amountIn(total?.[role] ?? null)],
      amounts.map((amount) => [amount]),
      CONFIRMED,
    );
  const column = !areIn('budget') && areIn('spent') ? 'spent' : 'budget';
  return found.map(({ label, at }): FundsRow => {
    const name = fundsName(label.text);
    fields.saw('funds/part', label);
    const path = `${fields.group(`funds/part:${name}`)}/${column}`;
    const field = inUnitOf(fields.moneyUnit, fields.cell(path, labelled(name, FUNDS[column]), at));
    return { item: 'part', name, ...WHOLE, grouping: 1 + lastGrouping(parts), ...NO_COLUMNS, [column]: field };
  });
}

function lastGrouping(parts: readonly FundsRow[]): number {
  return Math.max(-1, ...parts.map(({ grouping }) => grouping));
}

/** 实际金额 of sub-projects: nothing but what was spent. */
function isItemised({ columns }: Header<FundsRole>): boolean {
  return columns.has('spent') && !AMOUNTS.some((role) => role !== 'spent' && columns.has(role));
}

function joined(first: ReadFunds, second: ReadFunds, itemised: boolean): ReadFunds {
  const { bottom } = second;
  const [own, other] = [first.funds, second.funds];
  if (itemised) {
    const parts = other.parts.flatMap(({ spent }) => (spent === null ? [] : [spent]));
    return { ...first, items: { total: other.total?.spent ?? null, parts }, bottom };
  }
  const groupings = 1 + lastGrouping(own.parts);
  const total = own.total === null || other.total === null ? (own.total ?? other.total) : stated(own.total, other.total);
  const parts = [
    ...own.parts,
    ...other.parts.map((row) => ({
      ...row,
      grouping: row.grouping + groupings,
      partOf: row.partOf === null ? null : row.partOf + own.parts.length,
    })),
  ];
  const headerWeight = own.headerWeight ?? other.headerWeight;
  return { funds: { total, parts, lines: [...own.lines, ...other.lines], headerWeight }, items: first.items, bottom };
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
  for (const line of rowsBelow(fields, header, end)) {
    if ((line.labels.some((label) => line.is('funds', 'end', label)) && !goesOn(line)) || unnamedLanes(line.labels).length > 0) break;
    if (line.labels.some(({ text }) => COUNTING_ROW.test(text))) continue;
    const label = rowLabel(line, nameColumn);
    const figures = line.holdsFigure(found.length === 0 ? FIGURES : AMOUNTS);
    if (!figures && label === null) continue;
    if (!figures && label !== null && !line.is('funds', 'part', label)) break;
    bottom = Math.max(bottom, line.row);
    found.push({ line, label });
  }
  // Where nothing else does, the first amount names the unit of its block.
  const unit = fields.moneyUnit ?? found.flatMap(({ line }) => line.unitIn(AMOUNT_COLUMNS) ?? []).at(0) ?? null;
  const rows = found.map(({ line, label }) => ({ line: line.within(bottom + 1, { block: unit, row: null }), label }));
  const first = rows[0]?.label ?? null;
  const { total: totalIndex, first: firstPart } = totalAmong(rows, nameColumn !== null || (first !== null && headsGroup(first)));
  const places = fundsOutline(
    rows.map(({ line, label }) => ({
      labels: label === null ? [] : line.labels.filter(({ column }) => column <= label.column),
      amounts: AMOUNTS.map((role) => line.figure(role)),
    })),
    totalIndex,
    firstPart,
  );
  const sums = (index: number) => AMOUNTS.map((role) => rows[index]?.line.figure(role)?.toFixed()).join();
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
    return readRow(row, 'part', { ...place, partOf: partOf < 0 ? null : partOf });
  });
  const totalRow = kept.find(({ index }) => index === totalIndex);
  const total = totalRow === undefined ? null : readRow(totalRow, 'total', WHOLE);
  for (const { label, index } of kept) if (label !== null) fields.saw(index === totalIndex ? 'funds/total' : 'funds/part', label);
  const groupings = 1 + lastGrouping(read);
  const sources = [
    ...(totalRow === undefined ? [] : sourceRows(totalRow.line, '', { ...WHOLE, grouping: groupings })),
    ...parts.flatMap(({ line }, index) => sourceRows(line, read[index]?.name ?? '', { ...WHOLE, partOf: index })),
  ];
  return {
    funds: {
      total,
      parts: [...read, ...sources],
      lines: total === null ? [] : [total],
      headerWeight: headerWeight(fields.grid, header),
    },
    items: null,
    bottom,
  };
}

/** 按支出类型分：基本支出 with figures under several amounts: the block splits its total once more. */
function goesOn(line: BlockRow<FundsRole>): boolean {
  const before = line.before(AMOUNTS);
  const isAlone = line.labels.every((label) => before.includes(label) || !/[\u4e00-\u9fff]/.test(label.plain));
  return isAlone && AMOUNTS.filter((role) => line.figure(role) !== null).length >= LEAST_AMOUNTS;
}

/** The row called so, else the one that is scored, else the first; of a list of tasks that comes to nothing named there is none. */
function totalAmong(rows: readonly FoundRow[], isList: boolean): { readonly total: number; readonly first: number } {
  const named = rows.findIndex(({ line, label }) => label !== null && line.is('funds', 'total', label) && !label.plain.startsWith('其中'));
  if (named >= 0) return { total: named, first: 0 };
  const amounts = rows.map(({ line }) => AMOUNTS.map((role) => line.figure(role)));
  const scored = rows.findIndex(({ line }) => line.figure('weight') !== null || line.figure('score') !== null);
  // 基金收入 above 基金支出 | 10 | 9.88 is no part of it.
  if (scored > 0 && rows[scored]?.label?.plain.startsWith('其中') === false)
    return { total: scored, first: comeTo(amounts[scored] ?? [], amounts.slice(0, scored), CONFIRMED) ? 0 : scored };
  const [whole = [], ...others] = amounts;
  return { total: isList && others.length > 0 && !comeTo(whole, others, CONFIRMED) ? -1 : 0, first: 0 };
}

const WHOLE: FundsPlace = { grouping: 0, partOf: null, exhaustive: true };

/** 合计 | 中央 | 省级, or 预算数 over 总额 | 财政拨款 | 其他资金: what an amount consists of stands beside it, instead of below. */
function sourceRows({ header, row, fields }: BlockRow<FundsRole>, whole: string, place: FundsPlace): readonly FundsRow[] {
  const amounts = AMOUNT_COLUMNS.flatMap((role) => {
    const column = header.columns.get(role)?.column;
    return column === undefined ? [] : [{ role, column }];
  });
  const sources = (header.candidates.get('source') ?? []).map((column) => {
    const owner = amounts.filter((amount) => amount.column < column.column).sort((a, b) => b.column - a.column)[0];
    return {
      column,
      role: owner?.role ?? 'budget',
      name: [whole, normalise(column.label).replace(/[(（].*$/, '')].filter((word) => word !== '').join(' · '),
    };
  });
  const names = [...new Set(sources.map(({ name }) => name))];
  return names.map((name) => {
    const group = fields.group(`funds/part:${name}`);
    const own = sources.filter((source) => source.name === name);
    const columns = own.map(({ column, role }) => {
      const at = positionIn(fields.grid, row, column);
      return [role, fields.cell(`${group}/${role}`, labelled(name, FUNDS[role]), at)] as const;
    });
    return { item: 'part', name, ...place, exhaustive: names.length > 1, ...NO_COLUMNS, ...Object.fromEntries(columns) };
  });
}

/** The words nearest to the figures (a block name merged down stands further left), or those under 任务名称. */
function rowLabel(line: BlockRow<FundsRole>, nameColumn: number | null): Label | null {
  const before = line.before(AMOUNTS.some((role) => line.has(role)) ? AMOUNTS : FIGURES);
  return before.find(({ column }) => column === nameColumn) ?? before.at(-1) ?? null;
}

function readRow({ line, label }: FoundRow, item: 'total' | 'part', place: FundsPlace): FundsRow {
  const { header, fields } = line;
  const isPaired = header.beside === true;
  const name = label === null || (isPaired && line.row <= header.top) ? (item === 'total' ? '年度资金总额' : '') : fundsName(label.text);
  const group = fields.group(item === 'total' ? 'funds/total' : `funds/part:${name}`);
  // In pairs, the rate and its points are stated once for all rows.
  const once = (role: FundsColumn): boolean =>
    item === 'part' && (isPaired ? !AMOUNTS.includes(role) : header.items !== undefined && FUNDS[role].content === 'points');
  const columns = line.fieldsOf(
    group,
    name,
    FUNDS,
    FUNDS_COLUMNS.filter((role) => !once(role)),
  );
  return { item, name, ...place, ...NO_COLUMNS, ...columns };
}

const NO_COLUMNS = Object.fromEntries(FUNDS_COLUMNS.map((role) => [role, null])) as Record<FundsColumn, null>;

/** 20 in `得分(20分*执行率)` or `预算执行情况（20分）`. */
function headerWeight(grid: Grid, header: Header<FundsRole>): string | null {
  const first = firstColumn(header, AMOUNTS) ?? 0;
  const block = labelsIn(grid, header.top).filter(({ column }) => column < first);
  const labels = [
    ...(['score', 'rate', 'weight'] as const).map((role) => header.columns.get(role)?.label ?? ''),
    ...block.map(({ raw }) => raw),
  ];
  for (const label of labels) {
    const points = inlinePoints(normalise(label).replace(/^[^(]*/, ''));
    if (points !== null) return points.text;
  }
  return null;
}
