import { missing } from '../mismatch';
import type { Rule } from '../rule';
import { scoreSumFinding } from '../score-sum';

/** The total of a rubric is the sum of its scores. */
export const rubricTotalMismatch: Rule = {
  id: 'rubric-total-mismatch',
  kind: 'miscalculated',
  title: { zh: '评分表总分与各项得分之和不符', en: 'Rubric total does not equal its scores' },
  basis: { zh: '总分 = 各项得分之和', en: 'Total = sum of the scores' },
  *check(context) {
    const total = context.figures.rubric?.total;
    const found = total ? (scoreSumFinding(context, total, null) ?? missing(context, total.filed)) : null;
    if (found) yield found;
  },
};
