import type { Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import { labelsIn } from './labels';

/** Texts stand within so many rows below the tables. */
const REACH = 20;
const LABEL = { zh: '表下说明', en: 'Remark below the table' };

/** Every text below the tables of a form (`end` not included), whatever it is called: notes, problems, scoring rules. */
export function readRemarks(grid: Grid, start: number, end: number, fields: FieldMaker): readonly Field[] {
  const remarks: Field[] = [];
  for (let row = start; row < Math.min(end, start + REACH); row += 1) {
    for (const at of labelsIn(grid, row)) remarks.push(fields.cell(fields.group('remark'), LABEL, { row, column: at.column }));
  }
  return remarks;
}
