import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present } from '../stated';

/** 决算 above 预算, row by row, with its rate. */
export const spendingAboveBudget: Rule = {
  id: 'spending-above-budget',
  kind: 'unexplained',
  title: { zh: '决算超预算', en: 'Spent above budget' },
  basis: {
    zh: '控制率 = 当年决算数 ÷ 当年预算数 × 100%，超过100%应说明原因',
    en: 'Control rate = spent ÷ budget × 100%; above 100% wants a reason',
  },
  *check({ figures }) {
    for (const { row, budgetUse } of figures.baseData?.spending ?? []) {
      const spent = row.amounts.spent;
      const budget = numberIn(row.amounts.budget);
      if (row.item === 'basic-adjustment' || row.item === 'total-adjustment') continue;
      if (spent === null || budget === null || !budgetUse.computable || budgetUse.exact.lte(100)) continue;
      const over = (numberIn(spent) ?? budget).minus(budget).toFixed(2);
      yield {
        field: spent,
        related: present(row.amounts.budget),
        arithmetic: budgetUse.arithmetic,
        message: {
          zh: `${row.name}决算为预算的${budgetUse.shown}，超预算${over}，应说明原因。`,
          en: `${row.name}: spending is ${budgetUse.shown} of its budget, ${over} above it; a reason is needed.`,
        },
      };
    }
  },
};
