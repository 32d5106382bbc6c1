import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { TotalFigures } from '../../compute/figures';
import { possiblyIncomplete } from '../possibly-incomplete';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { scoreSumFinding } from '../score-sum';
import { stated } from '../stated';

const FULL = 100;

/** 总分 must be the sum of the scores, as filed and as they are due. */
export const totalScoreMismatch: Rule = {
  id: 'total-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '总分与各项得分之和不符', en: 'Total does not equal the sum of the scores' },
  basis: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  *check(context) {
    const { total, weights } = context.figures.selfEvaluation ?? {};
    const found = total ? scoreSumFinding(context, total, weights ?? null) : null;
    if (total && found) yield cutOff(context, total) ?? found;
  },
};

/** A total in the heading says nothing against the part of a table that is there. */
function cutOff(context: UnitContext, { filed }: TotalFigures): RawFinding | null {
  const points = pointsThere(context.figures);
  if (filed.field === null || points === null || points.gte(FULL)) return null;
  const shown = points.toFixed();
  return possiblyIncomplete(context, filed, {
    zh: `表内各项分值合计只有${shown}，表头总分${stated(filed.field)}无法核对。`,
    en: `its points come to only ${shown}; the total ${stated(filed.field)} in the heading cannot be reviewed.`,
  });
}

/** Points of the rows that are there, else those of their levels; null where some are not known. */
function pointsThere({ selfEvaluation: figures }: UnitContext['figures']): Decimal | null {
  const { weights = null, levels = [], funds = null } = figures ?? {};
  if (weights !== null) return weights.sum.due.computable ? weights.sum.due.exact : null;
  const stated = levels.filter(({ level }) => level.within === null).map(({ level }) => numberIn(level.weight));
  return stated.length > 0 && stated.every((points) => points !== null) ? Decimal.sum(funds?.executionWeight ?? 0, ...stated) : null;
}
