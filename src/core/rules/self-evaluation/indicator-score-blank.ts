import { isFilled } from '../../compute/amount';
import type { IndicatorFigures } from '../../compute/figures';
import { missing } from '../mismatch';
import type { Rule, UnitContext } from '../rule';
import { scoreFinding } from '../score-range';
import { isBlank } from '../stated';

/** An indicator with a result but no score. */
export const indicatorScoreBlank: Rule = {
  id: 'indicator-score-blank',
  kind: 'incomplete',
  title: { zh: '得分未填', en: 'Score blank' },
  basis: { zh: '有指标值和实际完成值的指标均应填列得分', en: 'Every indicator with a target and a result has a score' },
  *check(context) {
    for (const each of context.figures.selfEvaluation?.indicators ?? []) {
      const { indicator, score } = each;
      if (indicator.placeholder || isBlank(indicator.actual)) continue;
      const found = missing(context, score);
      if (found) yield found;
      else if (score.verdict !== 'blank' && indicator.score !== null && isBlank(indicator.score) && hasPoints(context, each)) {
        yield {
          ...scoreFinding(context, each),
          field: indicator.score,
          related: [indicator.name],
          message: {
            zh: `${indicator.name.label.zh}得分未填，请按完成情况评分。`,
            en: `${indicator.name.label.en} has no score; judge it by its result.`,
          },
        };
      }
    }
  },
};

/** Where the form has no column for points, its other scores tell whether scores are given at all. */
function hasPoints({ selfEvaluation }: UnitContext, { indicator }: IndicatorFigures): boolean {
  return indicator.weight === null
    ? (selfEvaluation?.indicators.some(({ score }) => isFilled(score)) ?? false)
    : !isBlank(indicator.weight);
}
