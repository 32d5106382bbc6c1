import type { Rule } from '../rule';
import { outOfRange, scoreFinding } from '../score-range';
import { present, stated } from '../stated';

/** A score below 0. */
export const indicatorScoreNegative: Rule = {
  id: 'indicator-score-negative',
  kind: 'miscalculated',
  title: { zh: '得分为负数', en: 'Negative score' },
  basis: { zh: '单项得分最低为0分', en: 'A score is at least 0' },
  *check(context) {
    for (const figures of context.figures.selfEvaluation?.indicators ?? []) {
      const { indicator } = figures;
      if (outOfRange(figures) !== 'negative' || indicator.score === null) continue;
      yield {
        ...scoreFinding(context, figures),
        field: indicator.score,
        related: present(indicator.weight, indicator.target, indicator.actual),
        message: {
          zh: `${indicator.name.label.zh}得分为${stated(indicator.score)}，得分不应为负数。`,
          en: `The score is ${stated(indicator.score)}; no score is below 0.`,
        },
      };
    }
  },
};
