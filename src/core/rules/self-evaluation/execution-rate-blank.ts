import { isFilled } from '../../compute/amount';
import { missing } from '../mismatch';
import type { Rule } from '../rule';

/** 执行率 left blank although both amounts are there. */
export const executionRateBlank: Rule = {
  id: 'execution-rate-blank',
  kind: 'incomplete',
  title: { zh: '执行率未填', en: 'Execution rate blank' },
  basis: { zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%', en: 'Execution rate = spent ÷ full-year budget × 100%' },
  *check(context) {
    const { total = null, parts = [] } = context.figures.selfEvaluation?.funds ?? {};
    const ofTotal = total && missing(context, total.rate);
    if (ofTotal) yield ofTotal;
    // Most templates want the rate of the total alone: of a part it is missing only where its sisters have theirs.
    if (!parts.some(({ row }) => isFilled(row.rate))) return;
    for (const { rate, row } of parts) {
      const found = row.rate?.entry.kind === 'blank' ? missing(context, rate) : null;
      if (found) yield { ...found, case: 'part' };
    }
  },
};
