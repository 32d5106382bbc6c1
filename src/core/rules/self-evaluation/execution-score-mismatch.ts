import { mismatch, rounded } from '../mismatch';
import type { Rule } from '../rule';

/** The points for execution are the rate's share of their weight, and never more than the weight. */
export const executionScoreMismatch: Rule = {
  id: 'execution-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '预算执行率得分算错', en: 'Execution score miscalculated' },
  basis: { zh: '执行率得分 = 执行率 × 分值，最高不超过分值', en: 'Execution score = execution rate × points, at most the points' },
  *check(context) {
    const { executionScore = null, parts = [] } = context.figures.selfEvaluation?.funds ?? {};
    for (const checked of [executionScore, ...parts.map(({ score }) => score)].filter((each) => each !== null)) {
      const found = mismatch(context, checked) ?? rounded(context, checked);
      if (found) yield found;
    }
  },
};
