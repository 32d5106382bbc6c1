import { cellAt, type Grid } from '../grid/grid';
import { SPENDING, type SpendingRole } from './base-data-roles';
import { BlockRow, rowsBelow } from './block-row';
import type { FieldMaker } from './field-maker';
import { COMPARISONS, PERIODS, type SpendingRow } from './form';
import { isUnitOfMeasure } from './figure-cells';
import { firstColumn, type Header } from './header';
import type { Label } from './labels';
import { normalise } from './normalise';
import { settleSpending } from './settle-spending';
import { numberingOf, type SpendingLabel } from './spending-names';
import { outlineOf, type OutlineRow } from './spending-outline';

/** Heads the staff where they stand among the spending. */
const STAFF = /财政供养|人员情况/;
const PLACEHOLDER = /^[…\.。—-]+$/;
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}|[(][一二三四五六七八九十]{1,3}[)]|[0-9]{1,2}(?:\.[0-9]{1,2})*|[(][0-9]{1,2}[)]|[①-⑳⑴-⒇])[、.]?$/;
const SUBTOTAL = /^(?:小计|合计|总计|总额|合计数)$/;

/** The rows of a table and the columns of its words; `taken` are the labels that belong to staff among them. */
export interface SpendingArea {
  readonly end: number;
  readonly taken: (label: Label) => boolean;
}

/** Reads the rows below until another block begins, but for those of the staff among them; `bottom` is the last. */
export function readSpending(
  grid: Grid,
  header: Header<SpendingRole>,
  { end, taken }: SpendingArea,
  fields: FieldMaker,
): { readonly spending: readonly SpendingRow[]; readonly bottom: number } {
  const first = firstColumn(header, PERIODS) ?? 0;
  const names = header.columns.get('name') ?? { column: 0, until: first - 1 };
  const last = Math.max(...[...header.columns.values()].map(({ until }) => until));
  const ordinals = new Map<number, string>();
  const found: { label: SpendingLabel; row: number }[] = [];
  for (const line of rowsBelow(fields, header, end)) {
    const { row } = line;
    const labels = line.labels.filter(({ column }) => column >= names.column && column <= last);
    if (labels.some((label) => line.is('spending', 'end', label))) break;
    const named = labels.filter(({ column }) => column <= names.until);
    const label = nameOf(named);
    if (label === null || named.some(taken)) continue;
    if ((PLACEHOLDER.test(label.plain) || STAFF.test(label.plain)) && !line.isFilled(...PERIODS)) continue;
    const read = fields.words.spendingLabel(label.raw);
    if (read.item !== 'other') fields.saw(`spending/${read.item}`, label);
    const ordinal = read.numbering === null ? ordinalBefore(grid, row, { column: names.column, until: label.column - 1 }) : null;
    if (ordinal !== null) ordinals.set(found.length, ordinal);
    found.push({ label: read, row });
  }
  const rows = outlineOf(numbered(found, ordinals));
  const spending = settleSpending(
    rows.map((row) => readRow(row, header, fields)),
    rows.map(({ label }) => label.heading),
  );
  return { spending, bottom: rows.at(-1)?.row ?? header.bottom };
}

/** The words nearest to the amounts that are no unit and no number; 小计 stands for the name of its group. */
function nameOf(labels: readonly Label[]): Label | null {
  const words = labels.filter(({ plain }) => !isUnitOfMeasure(plain) && !ORDINAL.test(plain));
  const nearest = words.at(-1) ?? null;
  return nearest !== null && SUBTOTAL.test(nearest.text) ? (words.at(-2) ?? nearest) : nearest;
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

/** Numbers of one kind in a column of their own count the rows; of several kinds they say what is part of what. */
function numbered(
  rows: readonly { readonly label: SpendingLabel; readonly row: number }[],
  ordinals: ReadonlyMap<number, string>,
): readonly { readonly label: SpendingLabel; readonly row: number }[] {
  const depthOf = (ordinal: string): number | null =>
    numberingOf(/[、.)]$/.test(ordinal) || /\.\d/.test(ordinal) ? ordinal : `${ordinal}、`);
  const depths = new Set([...ordinals.values()].map(depthOf));
  if (depths.size < 2) return rows;
  return rows.map((entry, index) => {
    const ordinal = ordinals.get(index);
    return ordinal === undefined ? entry : { ...entry, label: { ...entry.label, numbering: depthOf(ordinal) } };
  });
}

function readRow(
  { label: { item, name }, row, parent, exhaustive }: OutlineRow,
  header: Header<SpendingRole>,
  fields: FieldMaker,
): SpendingRow {
  const group = fields.group(item === 'other' ? `spending:${name}` : `spending/${item}`);
  const line = new BlockRow(fields, row, header);
  const amounts = line.fieldsOf(group, name, SPENDING, PERIODS);
  return { item, name, amounts, comparisons: line.fieldsOf(group, name, SPENDING, COMPARISONS), parent, exhaustive };
}
