import { type Grid, cellAt } from '../../grid/grid';
import type { Field } from '../field';
import type { FieldMaker } from '../columns/field-maker';
import { type Label, isFilled, labelsBetween, labelsIn } from '../cells/labels';
import { COUNTING_ROW } from '../words/layouts';

/** A row at the bottom that explains for the whole table: label and text side by side, or in one cell. */
export function readReason(label: Label, labels: readonly Label[], fields: FieldMaker): Field {
  fields.saw('reason', label);
  const name = label.raw.replace(/[:：][\s\S]*$|\s/g, '');
  return fields.textOf(fields.group('reason'), { zh: name, en: name }, label, labels);
}

const HEADER = /^情况说明$|^存在(?:的|主要)?问题/;
const REASON = /^存在(?:的|主要)?问题|^(?:改进|整改)措施/;

/**
 * 资金管理情况 of a transfer form: rows 分配科学性, 下达及时性, … with a column of problems and measures, which say for the whole
 * form why something was not done. `bottom` is its last row.
 */
export function readManagement(
  grid: Grid,
  start: number,
  end: number,
  fields: FieldMaker,
): { readonly reasons: readonly Field[]; readonly bottom: number } {
  const nothing = { reasons: [], bottom: start - 1 };
  for (let top = start; top < end; top += 1) {
    const labels = labelsIn(grid, top);
    if (!labels.some(({ text }) => HEADER.test(text))) continue;
    const columns = labels.filter(({ text }) => REASON.test(text));
    const reasons: Field[] = [];
    let row = top + 1;
    for (; row < end && labelsIn(grid, row).length > 0; row += 1) {
      const [first] = labelsIn(grid, row);
      if (first === undefined || COUNTING_ROW.test(first.text)) continue;
      if (/目标/.test(first.text)) break;
      for (const { column, text } of columns) {
        if (!isFilled(cellAt(grid, { row, column }))) continue;
        const name = { zh: `${first.text} · ${text}`, en: `${first.text} · ${text}` };
        reasons.push(fields.cell(fields.group(`management:${first.text}`), name, { row, column }));
      }
    }
    return { reasons, bottom: row - 1 };
  }
  return nothing;
}

/** Texts stand within so many rows below the tables. */
const REACH = 20;
const LABEL = { zh: '表下说明', en: 'Remark below the table' };

/** Every text below the tables of a form (`end` not included), whatever it is called: notes, problems, scoring rules. */
export function readRemarks(grid: Grid, start: number, end: number, fields: FieldMaker): readonly Field[] {
  const labels = labelsBetween(grid, start, Math.min(end, start + REACH));
  return labels.map((label) => fields.cell(fields.group('remark'), LABEL, label));
}
