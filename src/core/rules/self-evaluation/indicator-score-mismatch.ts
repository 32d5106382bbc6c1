import { mismatch, rounded } from '../mismatch';
import type { Rule } from '../rule';
import { outOfRange, scoredAgainstHundred } from '../score-range';

/** A score must be what target, result, direction and points give. */
export const indicatorScoreMismatch: Rule = {
  id: 'indicator-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '得分与重算不符', en: 'Score not as recomputed' },
  basis: { zh: '得分按指标方向、指标值、实际完成值和分值计算', en: 'A score follows from direction, target, result and points' },
  *check(context) {
    for (const figures of context.figures.selfEvaluation?.indicators ?? []) {
      const found = mismatch(context, figures.score) ?? rounded(context, figures.score);
      if (!found) continue;
      const own = found.field === figures.score.field;
      // Told by rules that say more about the same score.
      if (own && (scoredAgainstHundred(figures) || outOfRange(figures))) continue;
      yield found;
    }
  },
};
