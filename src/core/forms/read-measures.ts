import type { Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import { labelsIn } from './labels';
import { HEADING } from './role';

/** 厉行节约保障措施 between two rows (`end` not included): its text stands beside the label or behind its colon. */
export function readMeasures(
  grid: Grid,
  start: number,
  end: number,
  fields: FieldMaker,
): { readonly measures: Field; readonly row: number } | null {
  for (let row = start; row < end; row += 1) {
    const labels = labelsIn(grid, row);
    const label = labels.find(({ plain }) => /^厉行节约/.test(plain));
    if (label === undefined) continue;
    fields.saw('measures', label);
    return { measures: fields.textOf('measures', HEADING.measures, label, labels), row };
  }
  return null;
}
