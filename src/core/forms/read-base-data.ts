import type { Grid } from '../grid/grid';
import { isStacked, type Anchor } from './anchors';
import type { FieldMaker } from './field-maker';
import type { BaseDataForm, SpendingRow } from './form';
import { readFrame } from './form-frame';
import type { FormSpan } from './form-span';
import type { Label } from './labels';
import { readBuildings } from './read-buildings';
import { readHeading } from './read-heading';
import { readMeasures } from './read-measures';
import { readSpending } from './read-spending';
import { readStaff } from './read-staff';

/** 厉行节约保障措施 stands within so many rows below the tables. */
const MEASURES_REACH = 12;

/** Reads the blocks of 基础数据表 in whatever order they stand. */
export function readBaseData(grid: Grid, span: FormSpan, fields: FieldMaker): BaseDataForm {
  let staff: BaseDataForm['staff'] = null;
  let posts: BaseDataForm['posts'] = [];
  const spending: SpendingRow[] = [];
  let buildings: BaseDataForm['buildings'] = [];
  let bottom = span.top;
  const taken = staffLabels(span.anchors);
  const heading = readHeading(grid, { top: span.top, bottom: span.anchors[0]?.row ?? span.top }, fields);
  let moneyUnit = fields.moneyUnit;
  for (const anchor of span.anchors) {
    const end = endOf(anchor, span);
    if (anchor.block === 'staff' && staff === null) {
      const read = readStaff(grid, anchor.header, end, fields);
      ({ staff, posts } = read);
      bottom = Math.max(bottom, read.bottom);
    }
    if (anchor.block === 'spending') {
      const read = readSpending(grid, anchor.header, { end, taken }, fields);
      moneyUnit ??= read.unit;
      const before = spending.length;
      spending.push(...read.spending.map((row) => ({ ...row, parent: row.parent === null ? null : row.parent + before })));
      bottom = Math.max(bottom, read.bottom);
    }
    if (anchor.block === 'buildings') {
      const read = readBuildings(anchor.header, end, fields);
      buildings = [...buildings, ...read.buildings];
      bottom = Math.max(bottom, read.bottom);
    }
  }
  const measures = readMeasures(grid, bottom + 1, Math.min(span.end, bottom + MEASURES_REACH), fields);
  return {
    kind: 'base-data',
    ...readFrame(grid, span, heading, measures?.row ?? bottom, fields),
    moneyUnit,
    staff,
    posts,
    spending,
    buildings,
    measures: measures?.measures ?? null,
  };
}

/** Whether a label belongs to the staff: they may stand among the rows of the spending, with their figures in its columns. */
function staffLabels(anchors: readonly Anchor[]): (label: Label) => boolean {
  const taken = new Set(
    anchors.filter(isStacked).flatMap(({ header }) => [...header.columns.values()].map(({ row, column }) => `${row}:${column}`)),
  );
  return ({ row, column }) => taken.has(`${row}:${column}`);
}

/** Where the next table begins, but for those beside this one and the staff among its rows. */
function endOf(anchor: Anchor, { anchors, end }: FormSpan): number {
  const below = anchors.filter(
    (other) => other.row > anchor.header.bottom && !(anchor.block === 'spending' && isStacked(other)) && isUnder(other, anchor),
  );
  return Math.min(end, anchor.until, ...below.map(({ row }) => row));
}

function isUnder(other: Anchor, anchor: Anchor): boolean {
  const [own, others] = [columnsOf(anchor), columnsOf(other)];
  return others.from <= own.to && own.from <= others.to;
}

function columnsOf({ header }: Anchor): { readonly from: number; readonly to: number } {
  const columns = [...header.columns.values()];
  if (header.items !== undefined) return { from: Math.min(...columns.map(({ column }) => column)), to: header.items.to };
  return { from: Math.min(...columns.map(({ column }) => column)), to: Math.max(...columns.map(({ until }) => until)) };
}
