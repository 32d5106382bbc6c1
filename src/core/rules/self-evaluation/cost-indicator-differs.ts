import { numberIn } from '../../compute/amount';
import { conversion } from '../../compute/units';
import type { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import type { MoneyUnit } from '../../forms/form';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** A cost indicator over the whole budget (its target is the budget) states another result than what was spent. */
export const costIndicatorDiffers: Rule = {
  id: 'cost-indicator-differs',
  kind: 'disagreement',
  title: { zh: '成本指标与资金执行数不一致', en: 'Cost indicator differs from what was spent' },
  basis: {
    zh: '成本指标以预算总额为指标值的，完成值应与全年执行数一致',
    en: 'Where the target of a cost is the budget, its result is what was spent',
  },
  *check({ selfEvaluation }) {
    const total = selfEvaluation?.funds?.total;
    const spent = numberIn(total?.spent ?? null);
    if (!selfEvaluation || !total?.spent || spent === null || spent.isZero()) return;
    const budgets = present(total.budget, total.initial);
    const unit = selfEvaluation.moneyUnit ?? '万元';
    for (const { name, classes, target, actual, placeholder } of selfEvaluation.indicators) {
      if (placeholder || !classes.has('cost')) continue;
      const [wanted, reached] = [moneyIn(target, unit), moneyIn(actual, unit)];
      if (wanted === null || reached === null || actual === null || reached.eq(spent)) continue;
      const budget = budgets.find((field) => numberIn(field)?.eq(wanted) ?? false);
      if (budget === undefined || reached.minus(spent).abs().lt('0.01')) continue;
      yield {
        field: actual,
        related: present(target, budget, total.spent),
        expected: stated(total.spent),
        message: {
          zh: `${name.label.zh}以预算数${stated(budget)}为指标值，完成值填${stated(actual)}，而全年执行数为${stated(total.spent)}，请核对。`,
          en: `Its target is the budget of ${stated(budget)}; the result says ${stated(actual)}, while ${stated(total.spent)} was spent.`,
        },
      };
    }
  },
};

/** The amount in the form's unit of money; null where the cell names no money. */
function moneyIn(field: Field | null, unit: MoneyUnit): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number' || entry.percent || !/^(?:万|万元|元|亿元?)$/.test(entry.unit)) return null;
  const factor = conversion(entry.unit, unit);
  return factor && entry.value.times(factor);
}
