import { numberIn } from '../../compute/amount';
import { mismatch, missing } from '../mismatch';
import type { Rule } from '../rule';
import { isBlank } from '../stated';

/** A rubric score must follow from its printed standard and the base table. */
export const rubricScoreMismatch: Rule = {
  id: 'rubric-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '评分与评分标准不符', en: 'Score does not follow from its standard' },
  basis: { zh: '按评分标准和基础数据表的数据计分', en: 'Scored by the printed standard and the figures of the base table' },
  *check(context) {
    for (const { row, score } of context.figures.rubric?.rows ?? []) {
      const [filed, weight] = [numberIn(row.score), numberIn(row.weight)];
      // A score above its points is told as such.
      if (filed !== null && weight !== null && filed.gt(weight)) continue;
      const found = mismatch(context, score) ?? (isBlank(row.weight) ? null : missing(context, score));
      if (found) yield found;
    }
  },
};
