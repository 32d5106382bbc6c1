import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import { inlineFigure } from './inline-figure';
import type { Label } from './labels';
import { INDICATOR_WORDING } from './role-wording';
import type { TableRow } from './table-row';

export interface TotalRow {
  readonly weight: Field | null;
  readonly score: Field | null;
}

/** 总分, 合计: the sums stand under 分值 and 得分, or the total behind the label's own colon. */
export function readTotal(row: TableRow, label: Label, fields: FieldMaker): TotalRow {
  fields.saw('total', label);
  const field = (role: 'weight' | 'score'): Field | null => {
    const at = row.at(role);
    return at === null ? null : fields.cell(`total/${role}`, labelled('总分', INDICATOR_WORDING[role]), at);
  };
  const figure = /[:：]/.test(label.raw) && !row.isFilled('score') ? inlineFigure(label.raw) : null;
  if (figure === null || figure.text === '') return { weight: field('weight'), score: field('score') };
  return { weight: field('weight'), score: fields.inline('total/score', labelled('总分', INDICATOR_WORDING.score), label, figure) };
}
