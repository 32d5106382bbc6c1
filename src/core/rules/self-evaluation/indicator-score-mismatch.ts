import { scoredAgainstHundred } from '../against-hundred';
import { isCutOff } from '../cut-off';
import { mismatch } from '../mismatch';
import type { Rule, UnitContext } from '../rule';
import { outOfRange } from '../score-range';

/** A score must be what target, result, direction and points give. */
export const indicatorScoreMismatch: Rule = {
  id: 'indicator-score-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '得分与重算不符', en: 'Score not as recomputed' },
  basis: { zh: '得分按指标方向、指标值、实际完成值和分值计算', en: 'A score follows from direction, target, result and points' },
  *check(context) {
    for (const figures of context.figures.selfEvaluation?.indicators ?? []) {
      const found = mismatch(context, figures.score, ({ field }) => field !== figures.indicator.weight || !weightsHold(context));
      if (!found) continue;
      // Told by rules that say more about the same score.
      if (scoredAgainstHundred(figures) || (found.field === figures.score.field && outOfRange(figures))) continue;
      yield isCutOff(figures.score) ? { ...found, severity: 'warning' } : found;
    }
  },
};

/** Points that come to 100 as they are speak for each of them. */
function weightsHold({ figures }: UnitContext): boolean {
  const { sum, expected } = figures.selfEvaluation?.weights ?? {};
  return sum?.due.computable === true && expected !== undefined && sum.due.exact.eq(expected);
}
