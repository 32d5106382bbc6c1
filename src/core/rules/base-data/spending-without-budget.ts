import { numberIn } from '../../compute/amount';
import type { SpendingRow } from '../../forms/form';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** Money spent on what had a budget of 0: no rate can be computed. */
export const spendingWithoutBudget: Rule = {
  id: 'spending-without-budget',
  kind: 'unexplained',
  title: { zh: '预算为0而有决算', en: 'Spent without a budget' },
  basis: {
    zh: '预算数为0时控制率无法计算，应核实年初预算是否完整并说明资金来源',
    en: 'Over a budget of 0 no rate can be computed; check the initial budget and explain the funding',
  },
  *check({ baseData }) {
    const rows = baseData?.spending ?? [];
    for (const row of rows) {
      const parent = row.parent === null ? undefined : rows[row.parent];
      // A part only repeats what its total already says.
      if (!spentOnNothing(row) || (parent !== undefined && spentOnNothing(parent))) continue;
      const { spent, budget } = row.amounts;
      if (spent === null) continue;
      yield {
        field: spent,
        related: present(budget),
        message: {
          zh: `${row.name}预算数为0，决算数${stated(spent)}，控制率无法计算，请核实年初预算。`,
          en: `${row.name}: the budget is 0, yet ${stated(spent)} was spent; no rate can be computed. Check the initial budget.`,
        },
      };
    }
  },
};

function spentOnNothing({ item, amounts }: SpendingRow): boolean {
  if (item === 'basic-adjustment' || item === 'total-adjustment') return false;
  return (numberIn(amounts.budget)?.isZero() ?? false) && (numberIn(amounts.spent)?.gt(0) ?? false);
}
