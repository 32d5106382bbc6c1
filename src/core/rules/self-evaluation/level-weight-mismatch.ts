import { mismatch } from '../mismatch';
import type { Rule } from '../rule';

/** The points of a level's indicators must add up to the weight in the level's label. */
export const levelWeightMismatch: Rule = {
  id: 'level-weight-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '分值合计与一级指标权重不符', en: 'Points do not add up to the weight of their level' },
  basis: { zh: '一级指标权重 = 所属各项指标分值之和', en: 'The weight of a level equals the points of its indicators' },
  *check(context) {
    for (const { weight } of context.figures.selfEvaluation?.levels ?? []) {
      const found = weight ? mismatch(context, weight) : null;
      if (found) yield found;
    }
  },
};
