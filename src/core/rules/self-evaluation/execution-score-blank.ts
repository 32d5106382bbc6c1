import { missing } from '../mismatch';
import type { Rule } from '../rule';

/** The points for execution left blank: they belong to the total. */
export const executionScoreBlank: Rule = {
  id: 'execution-score-blank',
  kind: 'incomplete',
  title: { zh: '预算执行率得分未填', en: 'Execution score blank' },
  basis: { zh: '执行率得分 = 执行率 × 分值，最高不超过分值', en: 'Execution score = execution rate × points, at most the points' },
  *check(context) {
    const checked = context.figures.selfEvaluation?.funds?.executionScore;
    const found = checked ? missing(context, checked) : null;
    if (found) yield found;
  },
};
