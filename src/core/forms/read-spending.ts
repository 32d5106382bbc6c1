import { cellAt, type Grid } from '../grid/grid';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import { PERIODS, type Period, type SpendingItem, type SpendingRow } from './form';
import { firstColumn, isRowFilled, positionIn, type Header } from './header';
import { labelsIn } from './labels';
import { normalise } from './normalise';
import { SPENDING, type SpendingRole } from './base-data-roles';
import { settleSpending } from './settle-spending';
import { numberingOf, spendingLabel, type SpendingLabel } from './spending-names';

/** Items that stand on their own: whatever follows them is theirs until the next one. */
const TOP_ITEMS: ReadonlySet<SpendingItem> = new Set([
  'three-public',
  'projects',
  'public-funds',
  'procurement',
  'basic-adjustment',
  'total-adjustment',
]);
/** 三公经费 are these three, and 公务用车 these two. */
const WHOLE_OF: Readonly<Partial<Record<SpendingItem, SpendingItem>>> = {
  vehicles: 'three-public',
  overseas: 'three-public',
  reception: 'three-public',
  'vehicle-purchase': 'vehicles',
  'vehicle-running': 'vehicles',
};
const OTHER_BLOCK = /楼堂馆所|厉行节约|^说明|^注|^备注|填表|填报|批复规模|批准规模|保障措施/;
/** Heads the staff where they stand among the spending. */
const STAFF = /财政供养|人员情况/;
const PLACEHOLDER = /^[…\.。—-]+$/;

interface OpenRow {
  readonly label: SpendingLabel;
  readonly row: number;
  parent: number | null;
  exhaustive: boolean;
}

/** Reads the rows below until another block begins, but for those `taken` by the staff among them; `bottom` is the last. */
export function readSpending(
  grid: Grid,
  header: Header<SpendingRole>,
  end: number,
  fields: FieldMaker,
  taken: ReadonlySet<number>,
): { readonly spending: readonly SpendingRow[]; readonly bottom: number } {
  const first = firstColumn(header, PERIODS) ?? 0;
  const names = header.columns.get('name') ?? { column: 0, until: first - 1 };
  const rows: OpenRow[] = [];
  for (let row = header.bottom + 1; row < end; row += 1) {
    if (taken.has(row)) continue;
    const labels = labelsIn(grid, row);
    if (labels.some(({ plain }) => OTHER_BLOCK.test(plain))) break;
    const label = labels.filter(({ column }) => column >= names.column && column <= names.until).at(-1);
    if (label === undefined) continue;
    if ((PLACEHOLDER.test(label.plain) || STAFF.test(label.plain)) && !isRowFilled(grid, row, header, PERIODS)) continue;
    const own = spendingLabel(label.raw);
    const read = own.numbering === null ? { ...own, numbering: numberBefore(grid, row, label.column) } : own;
    if (read.item !== 'other') fields.saw(`spending/${read.item}`, label);
    place(rows, { label: read, row, parent: null, exhaustive: false });
  }
  const spending = settleSpending(
    rows.map((row) => readRow(row, header, fields)),
    rows.map(({ label }) => label.heading),
  );
  return { spending, bottom: rows.at(-1)?.row ?? header.bottom };
}

/** `1.1` in a column of its own; a running number says nothing about what is part of what. */
function numberBefore(grid: Grid, row: number, column: number): number | null {
  const { value } = cellAt(grid, { row, column: column - 1 });
  const plain = typeof value === 'string' || typeof value === 'number' ? normalise(`${value}`) : '';
  return /^[0-9]+(?:\.[0-9]+)+$/.test(plain) ? numberingOf(plain) : null;
}

/** Finds the row's parent among the rows above it, and adds it to them. */
function place(rows: OpenRow[], row: OpenRow): void {
  const above = rows.at(-1);
  if (above !== undefined && !TOP_ITEMS.has(row.label.item) && row.label.heading === null) {
    if (row.label.among) row.parent = isAnotherAmong(above) ? above.parent : rows.length - 1;
    else if (row.label.numbering !== null) placeNumbered(rows, row, row.label.numbering);
    else placePlain(rows, row, above);
  }
  placeByName(rows, row);
  rows.push(row);
  settleKnown(rows, row);
}

/** Some tables print 其中 before each part, not before the first alone. */
function isAnotherAmong({ label, parent, exhaustive }: OpenRow): boolean {
  return parent !== null && !exhaustive && label.heading === null && (label.among || label.numbering === null);
}

/** 2、 stands beside 1、; the first of its numbering is a part of the heading above it. Numbered parts are all of it. */
function placeNumbered(rows: readonly OpenRow[], row: OpenRow, numbering: number): void {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const other = rows[index];
    if (other === undefined || other.label.among) continue;
    if (other.label.numbering === numbering) {
      row.parent = other.label.heading === null ? other.parent : index;
      row.exhaustive = row.parent !== null;
      return;
    }
    if (TOP_ITEMS.has(other.label.item) || other.label.heading !== null) break;
  }
  const heading = headingAbove(rows);
  row.parent = heading;
  row.exhaustive = heading !== null;
}

/** The nearest row that is numbered or stands on its own. */
function headingAbove(rows: readonly OpenRow[]): number | null {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const other = rows[index];
    if (other !== undefined && (other.label.numbering !== null || other.parent === null)) return index;
  }
  return null;
}

/** A row without a number goes on with what the row above began: its 其中, or the funds listed one a row. */
function placePlain(rows: readonly OpenRow[], row: OpenRow, above: OpenRow): void {
  const index = rows.length - 1;
  if (above.label.among) {
    row.parent = above.label.heading === null ? above.parent : index;
  } else if (above.parent !== null) {
    row.parent = above.label.numbering === null ? above.parent : index;
    row.exhaustive = rows[row.parent]?.label.oneEach ?? false;
  }
}

/** What they are part of is known, however the form numbers and indents them. */
function placeByName(rows: readonly OpenRow[], row: OpenRow): void {
  const whole = WHOLE_OF[row.label.item];
  if (whole === undefined || row.label.heading !== null) return;
  let parent = rows.length - 1;
  while (parent >= 0 && rows[parent]?.label.item !== whole) parent -= 1;
  if (parent >= 0) row.parent = parent;
}

/** Where every part a whole can have is named, they are all of it, 其中 or not. */
function settleKnown(rows: readonly OpenRow[], row: OpenRow): void {
  const whole = row.parent === null ? undefined : rows[row.parent]?.label.item;
  if (whole === undefined) return;
  const siblings = rows.filter((other) => other.parent !== null && other.parent === row.parent);
  const items = new Set(siblings.map((other) => other.label.item));
  const named = Object.entries(WHOLE_OF).filter(([, of]) => of === whole);
  if (named.length === 0 || named.some(([item]) => !items.has(item as SpendingItem))) return;
  for (const sibling of siblings) sibling.exhaustive = true;
}

function readRow(row: OpenRow, header: Header<SpendingRole>, fields: FieldMaker): SpendingRow {
  const { item, name } = row.label;
  const group = fields.group(item === 'other' ? `spending:${name}` : `spending/${item}`);
  const amount = (period: Period): Field | null => {
    const column = header.columns.get(period);
    if (column === undefined) return null;
    return fields.cell(`${group}/${period}`, labelled(name, SPENDING[period]), positionIn(fields.grid, row.row, column));
  };
  const amounts = { previous: amount('previous'), budget: amount('budget'), spent: amount('spent') };
  return { item, name, amounts, parent: row.parent, exhaustive: row.exhaustive };
}
