import { figuresOfBaseData, figuresOfRubric, figuresOfSelfEvaluation } from '../amount-fields';
import type { Rule } from '../rule';
import { named, stated } from '../stated';

/** Words, dates or error values where an amount, a rate or points belong. */
export const amountNotANumber: Rule = {
  id: 'amount-not-a-number',
  kind: 'form',
  title: { zh: '应填数字的单元格不是数字', en: 'Not a number where one belongs' },
  basis: { zh: '金额、人数、比率、分值和得分应填数字', en: 'Amounts, head counts, rates, points and scores are numbers' },
  *check({ baseData, selfEvaluation, rubric, figures }) {
    const checked = new Map(figures.checked.filter(({ verdict }) => verdict === 'not-a-number').map((each) => [each.field, each]));
    for (const field of [...figuresOfBaseData(baseData), ...figuresOfSelfEvaluation(selfEvaluation), ...figuresOfRubric(rubric)]) {
      const { entry } = field;
      const beside = entry.kind === 'blank' ? (field.inline?.after.trim() ?? '') : '';
      if (entry.kind !== 'text' && entry.kind !== 'error' && entry.kind !== 'date' && !isWords(beside)) continue;
      const due = checked.get(field)?.due;
      yield {
        field,
        ...(due?.computable
          ? {
              related: due.inputs.filter((input) => input !== field),
              expected: due.shown,
              arithmetic: due.arithmetic,
            }
          : {}),
        message:
          entry.kind === 'error'
            ? {
                zh: `${named(field.label).zh}为错误值${entry.code}，请检查公式。`,
                en: `${named(field.label).en} holds the error ${entry.code}; check its formula.`,
              }
            : {
                zh: `${named(field.label).zh}填“${beside || stated(field)}”，不是数字，未能参与核算。`,
                en: `${named(field.label).en} says “${beside || stated(field)}”, not a number, and was left out of the review.`,
              },
      };
    }
  },
};

/** Words where the figure belongs behind its label, `基本支出：见附表`; a unit or a remark in brackets is none. */
function isWords(text: string): boolean {
  return /^(?:[\u4e00-\u9fff]{2,}|#[A-Z0-9/]+[!?])$/.test(text) && !/^(?:万?元|人民币)$/.test(text);
}
