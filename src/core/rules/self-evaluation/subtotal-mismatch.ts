import { mismatch } from '../mismatch';
import type { Rule } from '../rule';
import { scoreSumFinding } from '../score-sum';

/** 小计 is what the rows since the last one come to. */
export const subtotalMismatch: Rule = {
  id: 'subtotal-mismatch',
  kind: 'miscalculated',
  title: { zh: '小计或合计与各项之和不符', en: 'Subtotal does not equal its rows' },
  basis: { zh: '小计 = 其上各项之和', en: 'A subtotal is the sum of the rows above it' },
  *check(context) {
    const { selfEvaluation, rubric } = context.figures;
    const points = rubric?.weights ? mismatch(context, rubric.weights) : null;
    if (points) yield points;
    for (const { weights, scores } of [...(selfEvaluation?.subtotals ?? []), ...(rubric?.subtotals ?? [])]) {
      for (const found of [weights && mismatch(context, weights), scores && scoreSumFinding(context, scores, null)]) if (found) yield found;
    }
  },
};
