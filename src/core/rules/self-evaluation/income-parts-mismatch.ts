import type { Rule } from '../rule';
import { splitFindings } from '../split-findings';

/** The parts of 按收入性质分 must add up to their subtotal and to 全年预算数. */
export const incomePartsMismatch: Rule = {
  id: 'income-parts-mismatch',
  kind: 'disagreement',
  title: { zh: '按收入性质分合计与全年预算数不平', en: 'Parts of income do not balance with the full-year budget' },
  basis: { zh: '按收入性质分各项之和 = 小计 = 全年预算数', en: 'The parts of income equal their subtotal and the full-year budget' },
  *check(context) {
    const split = context.figures.selfEvaluation?.income;
    if (split) yield* splitFindings(context, split);
  },
};
