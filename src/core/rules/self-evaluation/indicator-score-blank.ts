import { missing } from '../mismatch';
import type { Rule } from '../rule';
import { isBlank } from '../stated';

/** An indicator with a result but no score. */
export const indicatorScoreBlank: Rule = {
  id: 'indicator-score-blank',
  kind: 'incomplete',
  severity: 'error',
  title: { zh: '得分未填', en: 'Score blank' },
  basis: { zh: '有指标值和实际完成值的指标均应填列得分', en: 'Every indicator with a target and a result has a score' },
  *check({ figures }) {
    for (const { indicator, score } of figures.selfEvaluation?.indicators ?? []) {
      if (indicator.placeholder || isBlank(indicator.actual)) continue;
      const found = missing(score);
      if (found) yield found;
      else if (score.verdict !== 'blank' && indicator.score !== null && isBlank(indicator.score) && !isBlank(indicator.weight)) {
        yield {
          field: indicator.score,
          related: [indicator.name],
          message: { zh: `${indicator.name.label.zh}得分未填，请按完成情况评分。`, en: `${indicator.name.label.en} has no score; judge it by its result.` },
        };
      }
    }
  },
};
