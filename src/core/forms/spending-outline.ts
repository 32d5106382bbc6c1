import type { SpendingItem } from './form';
import type { SpendingLabel } from './spending-names';

/** Items that stand on their own: whatever follows them is theirs until the next one. */
const TOP_ITEMS: ReadonlySet<SpendingItem> = new Set([
  'total',
  'basic',
  'personnel',
  'three-public',
  'projects',
  'public-funds',
  'procurement',
  'basic-adjustment',
  'total-adjustment',
]);
/** 三公经费 are these three, 公务用车 these two, 基本支出 people and 公用经费, and with 项目支出 all that was spent. */
export const WHOLE_OF: Readonly<Partial<Record<SpendingItem, SpendingItem>>> = {
  basic: 'total',
  projects: 'total',
  personnel: 'basic',
  'public-funds': 'basic',
  vehicles: 'three-public',
  overseas: 'three-public',
  reception: 'three-public',
  'vehicle-purchase': 'vehicles',
  'vehicle-running': 'vehicles',
};

/** A row by its label, and the row above it that it is a part of. */
export interface OutlineRow {
  readonly label: SpendingLabel;
  readonly row: number;
  parent: number | null;
  exhaustive: boolean;
}

/** Which row is part of which, by numbering, 其中 and the names that are known. */
export function outlineOf(labels: readonly { readonly label: SpendingLabel; readonly row: number }[]): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  for (const { label, row } of labels) place(rows, { label, row, parent: null, exhaustive: false });
  placeAboveWholes(rows);
  return rows;
}

/** Finds the row's parent among the rows above it, and adds it to them. */
function place(rows: OutlineRow[], row: OutlineRow): void {
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
function isAnotherAmong({ label, parent, exhaustive }: OutlineRow): boolean {
  return parent !== null && !exhaustive && label.heading === null && (label.among || label.numbering === null);
}

/** 2、 stands beside 1、; the first of its numbering is a part of the heading above it. Numbered parts are all of it. */
function placeNumbered(rows: readonly OutlineRow[], row: OutlineRow, numbering: number): void {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const other = rows[index];
    if (other === undefined || (other.label.among && other.label.numbering !== numbering)) continue;
    if (other.label.numbering === numbering) {
      row.parent = other.label.heading === null ? other.parent : index;
      row.exhaustive = row.parent !== null && !other.label.among;
      return;
    }
    if (TOP_ITEMS.has(other.label.item) || other.label.heading !== null) break;
  }
  const heading = headingAbove(rows);
  row.parent = heading;
  row.exhaustive = heading !== null;
}

/** The nearest row that is numbered or stands on its own. */
function headingAbove(rows: readonly OutlineRow[]): number | null {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const other = rows[index];
    if (other !== undefined && (other.label.numbering !== null || other.parent === null || TOP_ITEMS.has(other.label.item))) return index;
  }
  return null;
}

/** A row without a number goes on with what the row above began: its 其中, or the funds listed one a row. */
function placePlain(rows: readonly OutlineRow[], row: OutlineRow, above: OutlineRow): void {
  const index = rows.length - 1;
  if (above.label.among) {
    row.parent = above.label.heading === null ? above.parent : index;
  } else if (above.parent !== null && !TOP_ITEMS.has(above.label.item)) {
    row.parent = above.label.numbering === null ? above.parent : index;
    row.exhaustive = rows[row.parent]?.label.oneEach ?? false;
  }
}

/** What they are part of is known, however the form numbers and indents them. */
function placeByName(rows: readonly OutlineRow[], row: OutlineRow): void {
  const whole = WHOLE_OF[row.label.item];
  if (whole === undefined || row.label.heading !== null) return;
  let parent = rows.length - 1;
  while (parent >= 0 && rows[parent]?.label.item !== whole) parent -= 1;
  if (parent >= 0) row.parent = parent;
}

/** Where every part a whole can have is named, they are all of it, 其中 or not. */
function settleKnown(rows: readonly OutlineRow[], row: OutlineRow): void {
  const whole = row.parent === null ? undefined : rows[row.parent]?.label.item;
  if (whole === undefined) return;
  const siblings = rows.filter((other) => other.parent !== null && other.parent === row.parent);
  const items = new Set(siblings.map((other) => other.label.item));
  const named = Object.entries(WHOLE_OF).filter(([, of]) => of === whole);
  if (named.length === 0 || named.some(([item]) => !items.has(item as SpendingItem))) return;
  for (const sibling of siblings) sibling.exhaustive = true;
}

/** A total may stand below its parts: 因公出国, 公务用车, 公务接待, 三公经费合计. */
function placeAboveWholes(rows: readonly OutlineRow[]): void {
  rows.forEach((row, index) => {
    const whole = WHOLE_OF[row.label.item];
    const isPlaced = row.parent !== null && rows[row.parent]?.label.item === whole;
    if (whole === undefined || isPlaced || row.label.heading !== null) return;
    const below = rows.findIndex((other, at) => at > index && other.label.item === whole);
    if (below < 0) return;
    row.parent = below;
    row.exhaustive = false;
    settleKnown(rows, row);
  });
}
