import type { Rule } from '../rule';
import { scoreSumFinding } from '../score-sum';

/** 总分 must be the sum of the scores, as filed and as they are due. */
export const totalScoreMismatch: Rule = {
  id: 'total-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '总分与各项得分之和不符', en: 'Total does not equal the sum of the scores' },
  basis: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  *check(context) {
    const { total, weights } = context.figures.selfEvaluation ?? {};
    const found = total ? scoreSumFinding(context, total, weights ?? null) : null;
    if (found) yield found;
  },
};
