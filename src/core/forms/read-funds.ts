import type { Position } from '../grid/address';
import { cellAt, type Grid } from '../grid/grid';
import type { Anchor } from './anchors';
import { FUNDS, type FundsColumn, type FundsRole } from './evaluation-roles';
import type { FieldMaker } from './field-maker';
import { labelled } from './field-maker';
import type { Field } from './field';
import { FUNDS_COLUMNS, type FundsBlock, type FundsRow, type Split } from './form';
import { FundsGrouping, fundsName } from './funds-grouping';
import { firstColumn, positionIn, type Header } from './header';
import { inlinePoints } from './inline-figure';
import { labelsIn, type Label } from './labels';
import { COUNTING_ROW } from './layouts';
import { normalise } from './normalise';
import { parseEntry } from './parse-entry';
import { rolesHolding } from './role';

const AMOUNTS = rolesHolding(FUNDS, 'amount');
const FIGURES = rolesHolding(FUNDS, 'amount', 'rate', 'points');

interface FoundRow {
  readonly label: Label | null;
  readonly row: number;
  readonly grouping: number;
}

export interface ReadFunds {
  readonly funds: FundsBlock;
  /** What the money went to, item by item, where the block lists it. */
  readonly items: Split | null;
  readonly bottom: number;
}

/** Reads the funds of a form; several headers below one another state more of the same total. */
export function readFunds(grid: Grid, anchors: readonly Anchor[], end: number, fields: FieldMaker): ReadFunds | null {
  const blocks = anchors.flatMap((anchor) => (anchor.block === 'funds' ? [anchor] : []));
  let read: ReadFunds | null = null;
  for (const [index, { header, until }] of blocks.entries()) {
    const next = readBlock(grid, header, Math.min(until, blocks[index + 1]?.row ?? end), fields);
    read = read === null ? next : joined(read, next, isItemised(header));
  }
  return read;
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
  const groupings = 1 + Math.max(-1, ...own.parts.map(({ grouping }) => grouping));
  const total = own.total === null || other.total === null ? (own.total ?? other.total) : stated(own.total, other.total);
  const parts = [...own.parts, ...other.parts.map((row) => ({ ...row, grouping: row.grouping + groupings }))];
  const headerWeight = own.headerWeight ?? other.headerWeight;
  return { funds: { total, parts, lines: [...own.lines, ...other.lines], headerWeight }, items: first.items, bottom };
}

/** The total with what a further header states of it. */
function stated(first: FundsRow, second: FundsRow): FundsRow {
  const columns = FUNDS_COLUMNS.map((role) => [role, second[role] ?? first[role]] as const);
  return { ...first, ...(Object.fromEntries(columns) as Record<FundsColumn, Field | null>) };
}

/** Reads the rows below a funds header: 年度资金总额 and its parts. `end` is the first row that is no longer the block's. */
function readBlock(grid: Grid, header: Header<FundsRole>, end: number, fields: FieldMaker): ReadFunds {
  const rows: FoundRow[] = [];
  const grouping = new FundsGrouping();
  let current = 0;
  const nameColumn = labelsIn(grid, header.top).find(({ text }) => /名称$/.test(text))?.column ?? null;
  let bottom = Math.max(header.top, header.bottom);
  for (let row = header.bottom + 1; row < end; row += 1) {
    const labels = labelsIn(grid, row);
    if (labels.some((label) => fields.words.rows.is('funds', 'end', label))) break;
    if (labels.some(({ text }) => COUNTING_ROW.test(text))) continue;
    const label = rowLabel(labels, header, nameColumn);
    const figures = (rows.length === 0 ? FIGURES : AMOUNTS).some((role) => holdsFigure(grid, row, header, role));
    if (!figures && label === null) continue;
    if (!figures && label !== null && !fields.words.rows.is('funds', 'part', label)) break;
    bottom = Math.max(bottom, row);
    const isPart = label !== null && (rows.length > 0 || label.plain.startsWith('其中'));
    const { kind } = isPart
      ? grouping.next(
          labels.filter(({ column }) => column <= label.column),
          label,
        )
      : { kind: 'same' };
    if (kind === 'next') current += 1;
    if (kind !== 'outside') rows.push({ label, row, grouping: current });
  }
  const kept = rows.filter((row) => row.grouping === 0 || rows.some((other) => other !== row && other.grouping === row.grouping));
  const totalIndex = Math.max(
    0,
    kept.findIndex(({ label }) => label !== null && isTotalLabel(label, fields)),
  );
  const read = kept.map((row, index) => readRow(row, index === totalIndex ? 'total' : 'part', header, fields));
  const total = read[totalIndex] ?? null;
  for (const { label, row } of kept) if (label !== null) fields.saw(row === kept[totalIndex]?.row ? 'funds/total' : 'funds/part', label);
  const sources = total === null ? [] : sourceRows(header, kept[totalIndex]?.row ?? header.bottom, fields);
  return {
    funds: {
      total,
      parts: [...read.filter((row) => row !== total), ...sources],
      lines: total === null ? [] : [total],
      headerWeight: headerWeight(grid, header),
    },
    items: null,
    bottom,
  };
}

/** 中央 | 省级 | 本级 | 合计: the parts stand beside one another instead of below the total. */
function sourceRows(header: Header<FundsRole>, row: number, fields: FieldMaker): readonly FundsRow[] {
  return (header.candidates.get('source') ?? []).map((column) => {
    const name = normalise(column.label).replace(/[(（].*$/, '');
    const at = positionIn(fields.grid, row, column);
    return fundsRow('part', name, 0, fields.group(`funds/part:${name}`), fields, (role) => (role === 'budget' ? at : null));
  });
}

/** The words nearest to the figures (a block name merged down stands further left), or those under 任务名称. */
function rowLabel(labels: readonly Label[], header: Header<FundsRole>, nameColumn: number | null): Label | null {
  const first = firstColumn(header, AMOUNTS) ?? firstColumn(header, FIGURES) ?? 0;
  const before = labels.filter((label) => label.column < first);
  return before.find(({ column }) => column === nameColumn) ?? before.at(-1) ?? null;
}

function isTotalLabel(label: Label, { words }: FieldMaker): boolean {
  return words.rows.is('funds', 'total', label) && !label.plain.startsWith('其中');
}

/** Words under an amount are a second row of headers, not an amount. */
function holdsFigure(grid: Grid, row: number, header: Header<FundsRole>, role: FundsRole): boolean {
  const column = header.columns.get(role);
  if (column === undefined) return false;
  const { kind } = parseEntry(cellAt(grid, positionIn(grid, row, column)));
  return kind !== 'blank' && kind !== 'text';
}

function readRow({ row, label, grouping }: FoundRow, item: 'total' | 'part', header: Header<FundsRole>, fields: FieldMaker): FundsRow {
  const paired = label !== null && row <= header.top;
  const name = label === null || paired ? (item === 'total' ? '年度资金总额' : '') : fundsName(label.text);
  const group = fields.group(item === 'total' ? 'funds/total' : `funds/part:${name}`);
  return fundsRow(item, name, grouping, group, fields, (role) => {
    const column = header.columns.get(role);
    // In pairs, the rate and its points are stated once for all rows.
    const once = header.bottom < header.top && item === 'part' && !AMOUNTS.includes(role);
    return column === undefined || once ? null : positionIn(fields.grid, row, column);
  });
}

function fundsRow(
  item: FundsRow['item'],
  name: string,
  grouping: number,
  group: string,
  fields: FieldMaker,
  placeOf: (role: FundsColumn) => Position | null,
): FundsRow {
  const columns = FUNDS_COLUMNS.map((role) => {
    const at = placeOf(role);
    return [role, at === null ? null : fields.cell(`${group}/${role}`, labelled(name, FUNDS[role]), at)] as const;
  });
  return { item, name, grouping, ...(Object.fromEntries(columns) as Record<FundsColumn, Field | null>) };
}

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
