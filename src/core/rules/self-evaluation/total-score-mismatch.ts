import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import { lacksTotalRow } from '../../forms/filled';
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
    if (found) yield cutOff(context) ?? found;
  },
};

/** A total in the heading says nothing against the part of a table that is there. */
function cutOff({ selfEvaluation, figures }: UnitContext): RawFinding | null {
  const { field, due } = figures.selfEvaluation?.total?.filed ?? {};
  const points = pointsThere(figures);
  if (!selfEvaluation || !lacksTotalRow(selfEvaluation) || !field || !due?.computable || points === null || points.gte(FULL)) return null;
  const shown = points.toFixed();
  return {
    field,
    related: due.inputs.filter((each) => each !== field),
    case: 'incomplete',
    arithmetic: due.arithmetic,
    message: {
      zh: `表格可能不完整：没有总分行，表内各项分值合计只有${shown}，表头总分${stated(field)}无法核对。`,
      en: `The form may be incomplete: it has no total row, and its points come to only ${shown}; the total ${stated(field)} in the heading cannot be reviewed.`,
    },
  };
}

/** Points of the rows that are there, else those of their levels; null where some are not known. */
function pointsThere({ selfEvaluation: figures }: UnitContext['figures']): Decimal | null {
  const { weights = null, levels = [], funds = null } = figures ?? {};
  if (weights !== null) return weights.sum.due.computable ? weights.sum.due.exact : null;
  const stated = levels.filter(({ level }) => level.within === null).map(({ level }) => numberIn(level.weight));
  return stated.length > 0 && stated.every((points) => points !== null) ? Decimal.sum(funds?.executionWeight ?? 0, ...stated) : null;
}
