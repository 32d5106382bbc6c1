import { missing } from '../mismatch';
import type { Rule } from '../rule';

/** 执行率 of 年度资金总额 left blank although both amounts are there. */
export const executionRateBlank: Rule = {
  id: 'execution-rate-blank',
  kind: 'incomplete',
  severity: 'warning',
  title: { zh: '执行率未填', en: 'Execution rate blank' },
  basis: { zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%', en: 'Execution rate = spent ÷ full-year budget × 100%' },
  *check({ figures }) {
    const row = figures.selfEvaluation?.funds?.total;
    const found = row ? missing(row.rate) : null;
    if (found) yield found;
  },
};
