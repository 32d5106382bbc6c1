import { Decimal } from '../../compute/decimal';
import type { Checked } from '../../compute/figures';
import { scoredAgainstHundred } from '../against-hundred';
import { mismatch } from '../mismatch';
import type { Rule } from '../rule';
import { outOfRange } from '../score-range';

/** A score must be what target, result, direction and points give. */
export const indicatorScoreMismatch: Rule = {
  id: 'indicator-score-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '得分算错', en: 'Score miscalculated' },
  basis: { zh: '得分按指标方向、指标值、实际完成值和分值计算', en: 'A score follows from direction, target, result and points' },
  *check(context) {
    for (const figures of context.figures.selfEvaluation?.indicators ?? []) {
      const found = mismatch(context, figures.score, isTruncated(figures.score) ? { severity: 'warning' } : {});
      if (!found) continue;
      // Told by rules that say more about the same score.
      if (found.field === figures.score.field && (outOfRange(figures) || scoredAgainstHundred(figures))) continue;
      yield found;
    }
  },
};

/** 1.86 for 1.8667: the digits are right, the last was cut off instead of rounded. */
function isTruncated({ stated, due }: Checked): boolean {
  if (stated === null || !due.computable) return false;
  return due.exact.toDecimalPlaces(due.decimals, Decimal.ROUND_DOWN).eq(stated);
}
