import type { Grid } from '../grid/grid';
import type { FieldMaker } from './field-maker';
import type { BaseDataForm } from './form';
import { readFrame } from './form-frame';
import type { FormSpan } from './form-span';
import { readBuildings } from './read-buildings';
import { readHeading } from './read-heading';
import { readSpending } from './read-spending';
import { readStaff } from './read-staff';

/** Reads the blocks of 基础数据表 in whatever order they stand. */
export function readBaseData(grid: Grid, span: FormSpan, fields: FieldMaker): BaseDataForm {
  let staff: BaseDataForm['staff'] = null;
  let spending: BaseDataForm['spending'] = [];
  let buildings: BaseDataForm['buildings'] = [];
  let bottom = span.top;
  for (const [index, anchor] of span.anchors.entries()) {
    const end = span.anchors[index + 1]?.row ?? span.end;
    if (anchor.block === 'staff') ({ staff, bottom } = readStaff(grid, anchor.header, end, fields));
    if (anchor.block === 'spending') ({ spending, bottom } = readSpending(grid, anchor.header, end, fields));
    if (anchor.block === 'buildings') ({ buildings, bottom } = readBuildings(grid, anchor.header, end, fields));
  }
  const heading = readHeading(grid, { top: span.top, bottom: span.anchors[0]?.row ?? span.top }, fields);
  return { kind: 'base-data', ...readFrame(grid, span, heading, bottom, fields), staff, spending, buildings };
}
