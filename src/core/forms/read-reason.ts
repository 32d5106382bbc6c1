import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import { halfWidth } from './normalise';
import type { Label } from './labels';

/** A row at the bottom that explains for the whole table: label and text side by side, or in one cell. */
export function readReason(label: Label, labels: readonly Label[], fields: FieldMaker): Field {
  fields.saw('reason', label);
  const path = fields.group('reason');
  const beside = labels.find(({ column }) => column > label.column);
  const colon = halfWidth(label.raw).indexOf(':');
  const inline = beside === undefined && colon >= 0;
  const name = (inline ? label.raw.slice(0, colon) : label.raw).replace(/\s/g, '').replace(/[:：]$/, '');
  const wording = { zh: name, en: name };
  if (inline)
    return fields.inline(path, wording, label, {
      before: label.raw.slice(0, colon + 1),
      text: label.raw.slice(colon + 1).trim(),
      after: '',
    });
  return fields.cell(path, wording, beside ?? { row: label.row, column: label.column + 1 });
}
