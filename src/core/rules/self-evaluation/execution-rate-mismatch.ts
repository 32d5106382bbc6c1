import { mismatch } from '../mismatch';
import type { Rule } from '../rule';

/** 执行率 must be what 全年执行数 ÷ 全年预算数 gives, at the precision it is shown with, in every row of the funds block. */
export const executionRateMismatch: Rule = {
  id: 'execution-rate-mismatch',
  kind: 'miscalculated',
  title: { zh: '执行率与金额不符', en: 'Execution rate does not match the amounts' },
  basis: { zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%', en: 'Execution rate = spent ÷ full-year budget × 100%' },
  *check(context) {
    const funds = context.figures.selfEvaluation?.funds;
    for (const row of [funds?.total, ...(funds?.parts ?? [])]) {
      const found = row ? mismatch(context, row.rate) : null;
      if (found) yield found;
    }
  },
};
