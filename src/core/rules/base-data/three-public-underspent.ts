import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present } from '../stated';

/** 三公经费 of which much of the budget was left: the budget may have been set too high. */
export const threePublicUnderspent: Rule = {
  id: 'three-public-underspent',
  kind: 'unexplained',
  title: { zh: '“三公”经费预算结余较多', en: 'Much of the three public budget unspent' },
  basis: {
    zh: '控制率 = 决算 ÷ 预算 × 100%；低于执行率说明线的可作说明',
    en: 'Control rate = spent ÷ budget × 100%; below the pack’s line a word helps',
  },
  *check({ figures, pack }) {
    for (const { row, budgetUse } of figures.baseData?.spending ?? []) {
      const { spent, budget } = row.amounts;
      if (row.item !== 'three-public' || spent === null || !budgetUse.computable) continue;
      if (budgetUse.exact.gte(pack.executionReasonBelow) || budgetUse.exact.lte(0)) continue;
      const left = numberIn(budget)
        ?.minus(numberIn(spent) ?? 0)
        .toFixed(2);
      yield {
        field: spent,
        related: present(budget),
        arithmetic: budgetUse.arithmetic,
        message: {
          zh: `“三公”经费预算执行率${budgetUse.shown}，结余${left}，年初预算可能偏高，可作说明。`,
          en: `${budgetUse.shown} of the three public budget was spent, ${left} is left; the budget may have been high.`,
        },
      };
    }
  },
};
