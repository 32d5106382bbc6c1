import type { Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import { halfWidth } from './normalise';
import { labelsIn, type Label } from './labels';
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
    if (label !== undefined) return { measures: measuresOf(label, labels, fields), row };
  }
  return null;
}

function measuresOf(label: Label, labels: readonly Label[], fields: FieldMaker): Field {
  fields.saw('measures', label);
  const colon = halfWidth(label.raw).indexOf(':');
  const inline = colon >= 0 && label.raw.slice(colon + 1).trim() !== '';
  if (inline) {
    const text = { before: label.raw.slice(0, colon + 1), text: label.raw.slice(colon + 1).trim(), after: '' };
    return fields.inline('measures', HEADING.measures, label, text);
  }
  const beside = labels.find(({ column }) => column > label.column);
  return fields.cell('measures', HEADING.measures, beside ?? { row: label.row, column: label.column + 1 });
}
