import { numberIn } from '../../compute/amount';
import { PERIODS, type SpendingRow } from '../../forms/form';
import type { Rule } from '../rule';
import { present } from '../stated';

/** An adjustment row that says 0 beside a funds block that was adjusted. */
export const basicAdjustmentContradictsFunds: Rule = {
  id: 'basic-adjustment-contradicts-funds',
  kind: 'disagreement',
  title: { zh: '预算调整填0与资金总额矛盾', en: 'Adjustment of 0 contradicts the funds block' },
  basis: {
    zh: '基本支出调整额 =（全年预算数 − 项目支出决算）−（年初预算数 − 项目支出预算）',
    en: 'Adjustment of basic spending = (full-year budget − projects spent) − (initial budget − projects budget)',
  },
  *check({ baseData, selfEvaluation, figures, pack }) {
    const funds = selfEvaluation?.funds?.total;
    const total = figures.selfEvaluation?.funds?.adjustment;
    if (!baseData || !funds || !total?.computable || total.exact.abs().lte(pack.adjustmentReasonAbove)) return;
    const [initial, budget] = [numberIn(funds.initial), numberIn(funds.budget)];
    const projects = baseData.spending.find(({ item }) => item === 'projects')?.amounts;
    for (const row of baseData.spending) {
      if ((row.item !== 'basic-adjustment' && row.item !== 'total-adjustment') || !saysZero(row) || initial === null || budget === null)
        continue;
      const before = initial.minus(row.item === 'basic-adjustment' ? (numberIn(projects?.budget ?? null) ?? 0) : 0);
      const after = budget.minus(row.item === 'basic-adjustment' ? (numberIn(projects?.spent ?? null) ?? 0) : 0);
      const [field, ...others] = present(...PERIODS.map((period) => row.amounts[period])).filter((each) => numberIn(each) !== null);
      const change = after.minus(before);
      if (field === undefined || before.lte(0) || change.div(before).times(100).abs().lte(pack.adjustmentReasonAbove)) continue;
      yield {
        field,
        related: present(...others, funds.initial, funds.budget, projects?.budget, projects?.spent),
        expected: change.toFixed(2),
        arithmetic: `${after.toFixed(2)} − ${before.toFixed(2)} = ${change.toFixed(2)}`,
        message: {
          zh: `${row.name}填0，而按自评表年初预算${initial.toFixed(2)}、全年预算${budget.toFixed(2)}推算应调整${change.toFixed(2)}，两表矛盾。`,
          en: `${row.name} says 0, yet from the initial and the full-year budget an adjustment of ${change.toFixed(2)} follows.`,
        },
      };
    }
  },
};

function saysZero({ amounts }: SpendingRow): boolean {
  const stated = PERIODS.map((period) => numberIn(amounts[period])).filter((amount) => amount !== null);
  return stated.length > 0 && stated.every((amount) => amount.isZero());
}
