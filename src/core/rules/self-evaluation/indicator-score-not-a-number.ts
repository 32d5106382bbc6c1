import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** Words, or an error value, where points belong. */
export const indicatorScoreNotANumber: Rule = {
  id: 'indicator-score-not-a-number',
  kind: 'form',
  title: { zh: '得分不是数字', en: 'Score is not a number' },
  basis: { zh: '得分应填数字', en: 'A score is a number' },
  *check(context) {
    for (const each of context.figures.selfEvaluation?.indicators ?? []) {
      const { indicator, score } = each;
      const field = indicator.score;
      if (
        indicator.placeholder ||
        field === null ||
        (field.entry.kind !== 'text' && field.entry.kind !== 'error' && field.entry.kind !== 'date')
      )
        continue;
      const due = score.due.computable ? score.due : null;
      yield {
        field,
        related: present(indicator.target, indicator.actual, indicator.weight),
        expected: due?.shown ?? null,
        arithmetic: due?.arithmetic ?? null,
        message:
          field.entry.kind === 'error'
            ? {
                zh: `${indicator.name.label.zh}得分为错误值${field.entry.code}，无法计入总分，请检查公式。`,
                en: `The score holds the error ${field.entry.code} and cannot count towards the total; check its formula.`,
              }
            : {
                zh: `${indicator.name.label.zh}得分栏填“${stated(field)}”，不是数字，无法计入总分。`,
                en: `The score is “${stated(field)}”, not a number, and cannot count towards the total.`,
              },
      };
    }
  },
};
