import type { Grid } from '../../grid/grid';
import { isStacked, type Anchor } from '../areas/anchors';
import type { FieldMaker } from '../columns/field-maker';
import type { Field } from '../field';
import type { BaseDataForm, BuildingRow, SpendingRow } from '../form';
import type { Header } from '../columns/header';
import { HEADING } from '../words/heading-roles';
import { rolesOf } from '../words/role';
import { BUILDING, type BuildingRole } from '../words/base-data-roles';
import { rowsBelow, type BlockRow } from '../columns/block-row';
import { readFrame } from './form-frame';
import type { FormSpan } from '../areas/form-span';
import { labelsBetween, type Label } from '../cells/labels';
import { readHeading } from './read-heading';
import { readSpending } from './read-spending';
import { readStaff } from './read-staff';

/** 厉行节约保障措施 stands within so many rows below the tables. */
const MEASURES_REACH = 12;
const BUILDING_ROLES = rolesOf(BUILDING);
/** So far below its header may the first row of 楼堂馆所 stand. */
const BUILDINGS_REACH = 3;

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
    ...readFrame(grid, span, heading, measures?.at.row ?? bottom, fields),
    moneyUnit,
    staff,
    posts,
    spending,
    buildings,
    measures,
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

/** Reads the rows of 楼堂馆所: each that holds something, or the one row below the header when none does. */
function readBuildings(
  header: Header<BuildingRole>,
  end: number,
  fields: FieldMaker,
): { readonly buildings: readonly BuildingRow[]; readonly bottom: number } {
  const rows: BlockRow<BuildingRole>[] = [];
  let first: BlockRow<BuildingRole> | null = null;
  for (const row of rowsBelow(fields, header, end)) {
    first ??= row;
    if (row.before(BUILDING_ROLES).some((label) => row.is('buildings', 'end', label))) break;
    if (row.isFilled(...BUILDING_ROLES)) rows.push(row);
    else if (rows.length > 0 || row.row >= header.bottom + BUILDINGS_REACH) break;
  }
  if (rows.length === 0 && first !== null) rows.push(first);
  const buildings = rows.map((row) => row.fieldsOf(fields.group('building'), '楼堂馆所', BUILDING, BUILDING_ROLES));
  return { buildings, bottom: rows.at(-1)?.row ?? header.bottom };
}

/** 厉行节约保障措施 between two rows (`end` not included): its text stands beside the label or behind its colon. */
function readMeasures(grid: Grid, start: number, end: number, fields: FieldMaker): Field | null {
  const labels = labelsBetween(grid, start, end);
  const label = labels.find(({ text }) => fields.words.heading.roleOf(text)?.role === 'measures');
  if (label === undefined) return null;
  fields.saw('heading/measures', label);
  const beside = labels.filter(({ row }) => row === label.row);
  return fields.textOf('measures', HEADING.measures, label, beside);
}
