import { numberIn } from '../../compute/amount';
import type { Decimal } from '../../compute/decimal';
import { mismatch, missing, rounded } from '../mismatch';
import type { Wording } from '../../wording';
import type { Rule } from '../rule';
import { isBlank } from '../stated';

/** A rubric score must follow from its printed standard and the base table. */
export const rubricScoreMismatch: Rule = {
  id: 'rubric-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '评分与评分标准不符', en: 'Score does not follow from its standard' },
  basis: { zh: '按评分标准和基础数据表的数据计分', en: 'Scored by the printed standard and the figures of the base table' },
  *check(context) {
    for (const { row, score, readings } of context.figures.rubric?.rows ?? []) {
      const [filed, weight] = [numberIn(row.score), numberIn(row.weight)];
      // A score above its points is told as such.
      if (filed !== null && weight !== null && filed.gt(weight)) continue;
      const found = mismatch(context, score) ?? rounded(context, score) ?? (isBlank(row.weight) ? null : missing(context, score));
      if (found) yield readings.length > 1 ? { ...found, expected: null, diagnosis: openTo(readings) } : found;
    }
  },
};

/** The standard does not say what a part of a step costs: each reading is as right as the others. */
function openTo(readings: readonly Decimal[]): Wording {
  const [share, ...others] = readings.map((points) => points.toFixed());
  const rest = others.join('或');
  return {
    zh: `标准未说明不足一档如何计分：按比例为${share ?? ''}，按整档为${rest}`,
    en: `The standard does not say what a part of a step costs: by its share ${share ?? ''}, by whole steps ${others.join(' or ')}`,
  };
}
