import type { Rule } from '../rule';
import { sumFinding } from '../mismatch';

/** 年度资金总额 must equal the rows under 其中, in each column. */
export const fundsTotalMismatch: Rule = {
  id: 'funds-total-mismatch',
  kind: 'miscalculated',
  title: { zh: '年度资金总额与各项资金之和不符', en: 'Total funds do not equal their parts' },
  basis: {
    zh: '年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金',
    en: 'Total funds = appropriation of the year + carry-over + other funds',
  },
  *check(context) {
    for (const sum of context.figures.selfEvaluation?.funds?.sums ?? []) {
      const found = sumFinding(context, sum);
      if (found) yield found;
    }
  },
};
