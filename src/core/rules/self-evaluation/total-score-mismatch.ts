import type { TotalFigures } from '../../compute/figures';
import { possiblyIncomplete } from '../possibly-incomplete';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { scoreSumFinding } from '../score-sum';
import { stated } from '../stated';

/** 总分 must be the sum of the scores, as filed and as they are due. */
export const totalScoreMismatch: Rule = {
  id: 'total-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '总分与各项得分之和不符', en: 'Total does not equal the sum of the scores' },
  basis: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  *check(context) {
    const { total, points } = context.figures.selfEvaluation ?? {};
    const found = total ? scoreSumFinding(context, total, points ?? null) : null;
    if (total && found) yield cutOff(context, total) ?? found;
  },
};

/** A total in the heading says nothing against the part of a table that is there. */
function cutOff(context: UnitContext, { filed }: TotalFigures): RawFinding | null {
  const points = context.figures.selfEvaluation?.points.sum;
  if (filed.field === null || !points) return null;
  const shown = points.toFixed();
  return possiblyIncomplete(context, filed, {
    zh: `表内各项分值合计只有${shown}，表头总分${stated(filed.field)}无法核对。`,
    en: `its points come to only ${shown}; the total ${stated(filed.field)} in the heading cannot be reviewed.`,
  });
}
