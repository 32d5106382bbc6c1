import { isCutOff } from '../cut-off';
import { mismatch } from '../mismatch';
import { scoreFollowsShownRate, scoreFollowsStatedRate } from '../rate-and-score';
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
    // A score that follows from a wrong rate has no other fault of its own.
    const follows = funds ? scoreFollowsStatedRate(funds) : false;
    const found = checked ? mismatch(context, checked, ({ field }) => !follows || field === checked.field) : null;
    if (!found || !checked) return;
    yield found.field === checked.field && (isCutOff(checked) || scoreFollowsShownRate(funds)) ? { ...found, severity: 'warning' } : found;
  },
};
