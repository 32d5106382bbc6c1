import { isFilled } from '../../compute/amount';
import type { Rule } from '../rule';
import { isBlank, present, stated } from '../stated';

/** An indicator with a result or a score, but no points to score it by. */
export const weightMissing: Rule = {
  id: 'weight-missing',
  kind: 'incomplete',
  title: { zh: '分值未填或不是数字', en: 'Points blank or not a number' },
  basis: { zh: '每项指标应有分值', en: 'Every indicator has points' },
  *check({ selfEvaluation }) {
    for (const { name, weight, target, actual, score, placeholder } of selfEvaluation?.indicators ?? []) {
      if (placeholder || weight === null || weight.entry.kind === 'number') continue;
      // A placeholder in all cells says that the row does not apply.
      if (!isFilled(score) && !(isFilled(target) && isFilled(actual))) continue;
      if (weight.entry.kind === 'placeholder' && !isFilled(score)) continue;
      yield {
        field: weight,
        related: present(score, target, actual),
        message: isBlank(weight)
          ? { zh: `${name.label.zh}未填分值，无法核算得分。`, en: 'The points are blank: no score can be computed.' }
          : {
              zh: `${name.label.zh}的分值填“${stated(weight)}”，不是数字，无法核算得分。`,
              en: `The points say “${stated(weight)}”, not a number: no score can be computed.`,
            },
      };
    }
  },
};
