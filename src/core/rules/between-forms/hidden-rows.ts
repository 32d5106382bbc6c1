import type { Field } from '../../forms/field';
import { fieldsOf } from '../../forms/fields-of';
import type { Rule } from '../rule';

/** Rows that nobody sees, with figures that count: what a sum does not show may stand there. */
export const hiddenRows: Rule = {
  id: 'hidden-rows',
  kind: 'form',
  title: { zh: '隐藏的行中有数', en: 'Figures in hidden rows' },
  basis: { zh: '隐藏（或被筛选掉）的行同样计入合计', en: 'Rows that are hidden or filtered out count all the same' },
  *check({ baseData, selfEvaluation, rubric }) {
    for (const form of [baseData, selfEvaluation, rubric]) {
      if (form === null || form.hiddenRows.length === 0) continue;
      const hidden = new Set(form.hiddenRows);
      // Of a form that stands in two places, the rows are those of its own sheet.
      const isHidden = ({ sheet, at }: Field) => sheet.id === form.sheet.id && hidden.has(at.row);
      const figures = fieldsOf(form).filter((field) => field.entry.kind === 'number' && isHidden(field));
      const [first, ...others] = figures.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
      if (first === undefined) continue;
      const rows = [...new Set(figures.map(({ at }) => at.row + 1))];
      yield {
        field: first,
        related: others,
        message: {
          zh: `第${rows.join('、')}行已隐藏或被筛选掉，其中的数同样计入合计，核对时请先显示出来。`,
          en: `Row ${rows.join(', ')} is hidden or filtered out; its figures count all the same. Show it before you check.`,
        },
      };
    }
  },
};
