import { mismatch } from '../mismatch';
import type { Rule } from '../rule';

/** 到位率 = 到位 ÷ 预算, 结余 = 预算（或到位）− 支出: where a form states them, they hold in every line. */
export const fundsIdentityMismatch: Rule = {
  id: 'funds-identity-mismatch',
  kind: 'miscalculated',
  title: { zh: '到位率或结余与金额不符', en: 'Received rate or remainder differs from the amounts' },
  basis: {
    zh: '到位率 = 到位资金 ÷ 预算数；结余 = 预算数（或到位资金）− 支出数',
    en: 'Received rate = received ÷ budget; left over = budget (or received) − spent',
  },
  *check(context) {
    const { selfEvaluation, rubric } = context.figures;
    for (const { checked, only } of [...(selfEvaluation?.funds?.identities ?? []), ...(rubric?.identities ?? [])]) {
      const found = mismatch(context, checked);
      const isOverspent = checked.due.computable && checked.due.exact.isNegative();
      if (found) yield only && !isOverspent ? found : { ...found, fix: null };
    }
  },
};
