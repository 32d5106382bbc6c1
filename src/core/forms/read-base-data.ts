import type { Grid } from '../grid/grid';
import type { Anchor } from './anchors';
import type { FieldMaker } from './field-maker';
import type { BaseDataForm } from './form';
import { readFrame } from './form-frame';
import type { FormSpan } from './form-span';
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
  let spending: BaseDataForm['spending'] = [];
  let buildings: BaseDataForm['buildings'] = [];
  let bottom = span.top;
  const stacked = span.anchors.filter(isStacked);
  const taken = new Set(stacked.flatMap(({ header }) => [...header.columns.values()].map(({ row }) => row)));
  for (const [index, anchor] of span.anchors.entries()) {
    const next = span.anchors.find((other, at) => at > index && !(anchor.block === 'spending' && isStacked(other)));
    const end = next?.row ?? span.end;
    if (anchor.block === 'staff') {
      const read = readStaff(grid, anchor, end, fields);
      staff = read.staff;
      bottom = Math.max(bottom, read.bottom);
    }
    if (anchor.block === 'spending') ({ spending, bottom } = readSpending(grid, anchor.header, end, fields, taken));
    if (anchor.block === 'buildings') ({ buildings, bottom } = readBuildings(grid, anchor.header, end, fields));
  }
  const measures = readMeasures(grid, bottom + 1, Math.min(span.end, bottom + MEASURES_REACH), fields);
  const heading = readHeading(grid, { top: span.top, bottom: span.anchors[0]?.row ?? span.top }, fields);
  return {
    kind: 'base-data',
    ...readFrame(grid, span, heading, measures?.row ?? bottom, fields),
    staff,
    spending,
    buildings,
    measures: measures?.measures ?? null,
  };
}

/** Labels below one another may stand among the rows of the spending, with their figures in its columns. */
function isStacked(anchor: Anchor): boolean {
  return anchor.block === 'staff' && anchor.stacked;
}
