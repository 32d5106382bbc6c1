import type { Grid } from '../grid/grid';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import { PERIODS, type Period, type SpendingItem, type SpendingRow } from './form';
import { firstColumn, isRowFilled, positionIn, type Header } from './header';
import { labelsIn } from './labels';
import { PERIOD_WORDING } from './role-wording';
import { settleSpending } from './settle-spending';
import { spendingLabel, type SpendingLabel } from './spending-names';

/** Items that stand on their own: whatever follows them is theirs until the next one. */
const TOP_ITEMS: ReadonlySet<SpendingItem> = new Set(['three-public', 'projects', 'public-funds', 'procurement', 'basic-adjustment', 'total-adjustment']);
const OTHER_BLOCK = /楼堂馆所|厉行节约|^说明|^注|^备注|填表|填报|批复规模|批准规模|保障措施/;
const PLACEHOLDER = /^[…\.。—-]+$/;

interface OpenRow {
  readonly label: SpendingLabel;
  readonly row: number;
  parent: number | null;
  exhaustive: boolean;
}

/** Reads the rows below until another block begins; `bottom` is the last of them. */
export function readSpending(
  grid: Grid,
  header: Header<Period>,
  end: number,
  fields: FieldMaker,
): { readonly spending: readonly SpendingRow[]; readonly bottom: number } {
  const first = firstColumn(header, PERIODS) ?? 0;
  const rows: OpenRow[] = [];
  for (let row = header.bottom + 1; row < end; row += 1) {
    const labels = labelsIn(grid, row);
    if (labels.some(({ plain }) => OTHER_BLOCK.test(plain))) break;
    const label = labels.filter(({ column }) => column < first).at(-1);
    if (label === undefined) continue;
    if (PLACEHOLDER.test(label.plain) && !isRowFilled(grid, row, header)) continue;
    const read = spendingLabel(label.raw);
    if (read.item !== 'other') fields.saw(`spending/${read.item}`, label);
    place(rows, { label: read, row, parent: null, exhaustive: false });
  }
  const spending = settleSpending(
    rows.map((row) => readRow(row, header, fields)),
    rows.map(({ label }) => label.heading),
  );
  return { spending, bottom: rows.at(-1)?.row ?? header.bottom };
}

/** Finds the row's parent among the rows above it. */
function place(rows: OpenRow[], row: OpenRow): void {
  const { label } = row;
  const index = rows.length;
  rows.push(row);
  if (TOP_ITEMS.has(label.item) || label.heading !== null) return;
  const top = rows.reduce((last, other, at) => (at < index && other.parent === null ? at : last), -1);
  if (top < 0) return;
  const above = rows[index - 1];
  if (label.numbered && !label.among) {
    row.parent = top;
    row.exhaustive = true;
  } else if (label.among) {
    row.parent = index - 1;
    row.exhaustive = false;
  } else if (above !== undefined && above.label.among) {
    row.parent = above.label.heading === null ? above.parent : index - 1;
  } else if (above !== undefined && above.parent !== null) {
    const group = above.label.numbered ? index - 1 : above.parent;
    row.parent = group;
    row.exhaustive = rows[group]?.label.oneEach ?? false;
  }
  settleVehicles(rows, row);
}

/** 其中 of 公务用车 names both of its parts, which are all of it. */
function settleVehicles(rows: readonly OpenRow[], row: OpenRow): void {
  const siblings = rows.filter((other) => other.parent !== null && other.parent === row.parent);
  const items = new Set(siblings.map((other) => other.label.item));
  if (!items.has('vehicle-purchase') || !items.has('vehicle-running')) return;
  for (const sibling of siblings) sibling.exhaustive = true;
}

function readRow(row: OpenRow, header: Header<Period>, fields: FieldMaker): SpendingRow {
  const { item, name } = row.label;
  const group = fields.group(item === 'other' ? `spending:${name}` : `spending/${item}`);
  const amount = (period: Period): Field | null => {
    const column = header.columns.get(period);
    if (column === undefined) return null;
    return fields.cell(`${group}/${period}`, labelled(name, PERIOD_WORDING[period]), positionIn(fields.grid, row.row, column));
  };
  const amounts = { previous: amount('previous'), budget: amount('budget'), spent: amount('spent') };
  return { item, name, amounts, parent: row.parent, exhaustive: row.exhaustive };
}
