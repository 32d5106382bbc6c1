import { groupsAbove } from '../goals-short';
import { mismatch } from '../mismatch';
import type { Rule } from '../rule';
import { outOfRange, scoreFinding } from '../score-range';
import { present, stated } from '../stated';

/** No indicator earns more than its points. */
export const indicatorScoreAboveWeight: Rule = {
  id: 'indicator-score-above-weight',
  kind: 'miscalculated',
  title: { zh: '得分高于分值', en: 'Score above its points' },
  basis: { zh: '单项得分不得超过该项分值', en: 'A score cannot exceed the points of its indicator' },
  *check(context) {
    for (const figures of context.figures.selfEvaluation?.indicators ?? []) {
      const { indicator, score } = figures;
      if (outOfRange(figures) !== 'above' || indicator.score === null) continue;
      // The points are at fault, and reported with their level.
      if ((mismatch(context, score)?.field ?? indicator.score) !== indicator.score) continue;
      yield {
        ...scoreFinding(context, figures),
        field: indicator.score,
        related: present(indicator.weight, indicator.target, indicator.actual),
        message: {
          zh: `${indicator.name.label.zh}得分${stated(indicator.score)}，高于该项分值${indicator.weight ? stated(indicator.weight) : ''}。`,
          en: `The score ${stated(indicator.score)} is above the ${indicator.weight ? stated(indicator.weight) : ''} points of its indicator.`,
        },
      };
    }
    if (context.figures.selfEvaluation?.indicators.some((each) => outOfRange(each) === 'above')) return;
    for (const { name, weight, scores, filed } of groupsAbove(context)) {
      yield {
        field: weight,
        related: scores,
        message: {
          zh: `${name}得分合计${filed.toFixed()}，高于分值${stated(weight)}，请核对各项得分和分值。`,
          en: `The scores of ${name} come to ${filed.toFixed()}, above their ${stated(weight)} points: check both.`,
        },
      };
    }
  },
};
