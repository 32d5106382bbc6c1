import { mismatch } from '../mismatch';
import type { Rule } from '../rule';

/** All points together, those of the execution rate included, must come to 100 and to what the total row states. */
export const weightsTotalMismatch: Rule = {
  id: 'weights-total-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '分值合计不为100', en: 'Points do not add up to 100' },
  basis: { zh: '各项指标分值 + 预算执行率分值 = 100', en: 'Points of all indicators plus those of the execution rate equal 100' },
  *check(context) {
    const weights = context.figures.selfEvaluation?.weights;
    const found = weights ? mismatch(context, weights.sum) : null;
    if (found) yield found;
  },
};
