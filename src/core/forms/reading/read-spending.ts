import { isBlank, numberIn } from '../field';
import { cellAt, type Grid } from '../../grid/grid';
import { SPENDING, type SpendingRole } from '../words/base-data-roles';
import { type BlockRow, rowsBelow } from '../columns/block-row';
import type { FieldMaker } from '../columns/field-maker';
import { COMPARISONS, PERIODS, type MoneyUnit, type SpendingRow } from '../form';
import { isUnitOfMeasure } from '../cells/figure-cells';
import { firstColumn, type Header } from '../columns/header';
import type { Label } from '../cells/labels';
import { moneyUnitIn } from '../cells/money-unit';
import { normalise } from '../cells/normalise';
import { ORDINAL, numberingOf, type SpendingLabel } from '../words/spending-names';
import { spendingOutline } from '../outline/spending-outline';

/** Heads the staff where they stand among the spending. */
const STAFF = /财政供养|人员情况/;
const PLACEHOLDER = /^[…\.。—-]+$/;
const SUBTOTAL = /^(?:小计|合计|总计|总额|合计数)$/;

const VEHICLES = '公务用车';

/** The rows of a table; `taken` are the labels that belong to staff among them. */
export interface SpendingArea {
  readonly end: number;
  readonly taken: (label: Label) => boolean;
}

interface SpendingTable {
  readonly spending: readonly SpendingRow[];
  readonly bottom: number;
  /** The unit of its money, that of its rows or cells where nothing else says it. */
  readonly unit: MoneyUnit | null;
}

interface NamedLine {
  readonly label: SpendingLabel;
  readonly row: number;
  readonly line: BlockRow<SpendingRole>;
  /** `三公经费（元）`, or 计量单位 in a column of its own. */
  readonly unit: MoneyUnit | null;
}

/** Reads the rows below until another block begins, but for those of the staff among them; `bottom` is the last. */
export function readSpending(grid: Grid, header: Header<SpendingRole>, { end, taken }: SpendingArea, fields: FieldMaker): SpendingTable {
  const first = firstColumn(header, PERIODS) ?? 0;
  const names = header.columns.get('name') ?? { column: 0, until: first - 1 };
  const last = Math.max(...[...header.columns.values()].map(({ until }) => until));
  const ordinals = new Map<number, string>();
  const found: NamedLine[] = [];
  let above: readonly Label[] = [];
  for (const line of rowsBelow(fields, header, end)) {
    const isAcross = header.items !== undefined;
    const labels = isAcross ? line.labels : line.labels.filter(({ column }) => column >= names.column && column <= last);
    if (labels.some((label) => line.is('spending', 'end', label))) break;
    const named = isAcross ? labels : labels.filter(({ column }) => column <= names.until);
    const words = named.filter(({ plain }) => !isUnitOfMeasure(plain) && !ORDINAL.test(plain));
    const depth = isAcross ? (label: Label) => label.row : (label: Label) => label.column;
    const groups = above.filter((label) => words.length > 0 && depth(label) < Math.min(...words.map(depth)));
    if (words.length > 0) above = [...groups, ...words];
    const label = nameOf(words, groups, fields);
    if (label === null || named.some(taken)) continue;
    if ((PLACEHOLDER.test(label.plain) || STAFF.test(label.plain)) && !line.isFilled(...PERIODS)) continue;
    const read = withinGroup(fields.words.spendingLabel(label.raw), groups, found.at(-1)?.label ?? null, fields);
    if (read.item !== 'other') fields.saw(`spending/${read.item}`, label);
    const ordinal =
      read.numbering === null && !isAcross ? ordinalBefore(grid, line.row, { column: names.column, until: label.column - 1 }) : null;
    if (ordinal !== null) ordinals.set(found.length, ordinal);
    const own = named.flatMap(({ plain }) => moneyUnitIn(isUnitOfMeasure(plain) ? `(${plain})` : plain) ?? []).at(-1) ?? null;
    found.push({ label: read, row: line.row, line, unit: own });
  }
  const unit = fields.moneyUnit ?? found.flatMap((row) => row.unit ?? row.line.unitIn(PERIODS) ?? []).at(0) ?? null;
  const labels = numbered(found, ordinals);
  const rows = found.map(({ line, unit: own }, index) =>
    readRow(labels[index] as SpendingLabel, line.within(end, { block: unit, row: own })),
  );
  const places = spendingOutline(
    rows.map(({ amounts }, index) => ({
      label: labels[index] as SpendingLabel,
      amounts: PERIODS.map((period) => numberIn(amounts[period])),
      filled: PERIODS.some((period) => !isBlank(amounts[period])),
    })),
  );
  const spending = places.map(({ partOf, ...place }, index) => ({ ...(rows[index] as AmountsOfRow), ...place, parent: partOf }));
  return { spending, bottom: Math.max(header.bottom, found.at(-1)?.row ?? 0), unit };
}

/** The words nearest to the amounts; 小计 stands for the name of its group. */
function nameOf(words: readonly Label[], groups: readonly Label[], { words: { rows, spendingLabel } }: FieldMaker): Label | null {
  const nearest = words.at(-1) ?? null;
  if (nearest === null || !SUBTOTAL.test(nearest.text) || rows.ownKind('spending', nearest.text) !== null) return nearest;
  return words.at(-2) ?? groups.filter(({ raw }) => spendingLabel(raw).item !== 'other').at(-1) ?? nearest;
}

/** 购置费 under 公务用车, or below its row, is what both say together. */
function withinGroup(label: SpendingLabel, groups: readonly Label[], above: SpendingLabel | null, fields: FieldMaker): SpendingLabel {
  if (label.item !== 'other') return label;
  const { spendingLabel } = fields.words;
  const names = groups.map(({ raw }) => spendingLabel(raw).name);
  if (above?.item === 'vehicles' || above?.item === 'vehicle-purchase') names.push(VEHICLES);
  const together = names.map((name) => spendingLabel(name + label.name).item);
  return { ...label, item: together.filter((item) => item !== 'other').at(-1) ?? 'other' };
}

/** A number in a column of its own: `一`, `2`, `2.1`. */
function ordinalBefore(grid: Grid, row: number, { column, until }: { readonly column: number; readonly until: number }): string | null {
  for (let at = until; at >= column; at -= 1) {
    const { value } = cellAt(grid, { row, column: at });
    const plain = typeof value === 'string' || typeof value === 'number' ? normalise(`${value}`) : '';
    if (ORDINAL.test(plain)) return plain;
  }
  return null;
}

/** The labels of rows; numbers of one kind in a column of their own count the rows, of several kinds they say what is part of what. */
function numbered(rows: readonly Pick<NamedLine, 'label'>[], ordinals: ReadonlyMap<number, string>): readonly SpendingLabel[] {
  const depthOf = (ordinal: string): number | null =>
    numberingOf(/[、.)]$/.test(ordinal) || /\.\d/.test(ordinal) ? ordinal : `${ordinal}、`);
  const isNested = new Set([...ordinals.values()].map(depthOf)).size > 1;
  return rows.map(({ label }, index) => {
    const ordinal = isNested ? ordinals.get(index) : undefined;
    return ordinal === undefined ? label : { ...label, numbering: depthOf(ordinal) };
  });
}

type AmountsOfRow = Pick<SpendingRow, 'amounts' | 'comparisons'>;

function readRow({ item, name }: SpendingLabel, line: BlockRow<SpendingRole>): AmountsOfRow {
  const group = line.fields.group(item === 'other' ? `spending:${name}` : `spending/${item}`);
  return { amounts: line.fieldsOf(group, name, SPENDING, PERIODS), comparisons: line.fieldsOf(group, name, SPENDING, COMPARISONS) };
}
