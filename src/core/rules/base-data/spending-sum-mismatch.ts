import { PERIODS } from '../../forms/form';
import type { Rule } from '../rule';
import { sumFinding } from '../mismatch';

/** 三公经费, 公务用车 and 项目支出 must equal the parts listed under them, in each of the three columns. */
export const spendingSumMismatch: Rule = {
  id: 'spending-sum-mismatch',
  kind: 'miscalculated',
  title: { zh: '分项合计与总数不符', en: 'Parts do not add up to their total' },
  basis: {
    zh: '总数 = 所列各分项之和（上年决算、当年预算、当年决算三列均应相符）',
    en: 'A total equals the sum of its parts, in each of the three columns',
  },
  *check(context) {
    for (const { sums } of context.figures.baseData?.spending ?? []) {
      for (const period of PERIODS) {
        const sum = sums[period];
        if (!sum?.exhaustive) continue;
        const found = sumFinding(context, sum);
        if (found) yield found;
      }
    }
  },
};
