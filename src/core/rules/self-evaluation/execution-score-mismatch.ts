import type { FundsFigures } from '../../compute/figures';
import { isRoundedOff, mismatch } from '../mismatch';
import type { Rule } from '../rule';

/** The points for execution are the rate's share of their weight, and never more than the weight. */
export const executionScoreMismatch: Rule = {
  id: 'execution-score-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '预算执行率得分算错', en: 'Execution score miscalculated' },
  basis: { zh: '执行率得分 = 执行率 × 分值，最高不超过分值', en: 'Execution score = execution rate × points, at most the points' },
  *check(context) {
    const funds = context.figures.selfEvaluation?.funds;
    const checked = funds?.executionScore;
    const found = checked ? mismatch(context, checked) : null;
    if (!found || !checked) return;
    const rounded = isRoundedOff(checked) || followsShownRate(funds);
    yield found.field === checked.field && rounded ? { ...found, severity: 'info' } : found;
  },
};

/** Rates and scores have two decimals; what was rounded further is more than a hundredth off. */
const SHOWN_DECIMALS = 2;

/** The score was worked out from the rate as shown, 98.95% for 98.9479%: a hundredth off, and no miscalculation. */
function followsShownRate({ total, executionScore, executionWeight }: FundsFigures): boolean {
  const { verdict, stated, field } = total?.rate ?? {};
  const score = executionScore?.stated;
  if (verdict !== 'agrees' || !stated || field?.entry.kind !== 'number' || !score || executionWeight === null) return false;
  const shown = stated.toDecimalPlaces(Math.max(SHOWN_DECIMALS, field.entry.decimals)).div(100).times(executionWeight);
  return shown.toDecimalPlaces(Math.max(SHOWN_DECIMALS, score.decimalPlaces())).eq(score);
}
