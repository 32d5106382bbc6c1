import { mismatch } from '../mismatch';
import type { Rule } from '../rule';

/** Rates and differences a form works out beside its amounts: 预算控制率, 较上年增减率, 增减额, 结余. */
export const spendingComparisonMismatch: Rule = {
  id: 'spending-comparison-mismatch',
  kind: 'miscalculated',
  title: { zh: '控制率或增减算错', en: 'Rate or change of spending miscalculated' },
  basis: {
    zh: '控制率 = 决算数 ÷ 预算数 × 100%；增减率 =（本年 − 上年）÷ 上年 × 100%；差额 = 两数相减',
    en: 'Rate = spent ÷ budget × 100%; change = (this year − last year) ÷ last year × 100%; a difference is what it says',
  },
  *check(context) {
    for (const { comparisons } of context.figures.baseData?.spending ?? []) {
      for (const checked of comparisons) {
        const found = mismatch(context, checked);
        if (found) yield found;
      }
    }
  },
};
