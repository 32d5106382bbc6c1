import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** A cost target that equals the adjusted budget, not the initial one: set after the fact, it restrains nothing. */
export const costTargetAfterAdjustment: Rule = {
  id: 'cost-target-after-adjustment',
  kind: 'form',
  title: { zh: '成本指标按调整后预算设定', en: 'Cost target set to the adjusted budget' },
  basis: { zh: '成本指标值应在年初设定，体现成本控制约束', en: 'A cost target is set at the start of the year' },
  *check({ selfEvaluation, figures, pack }) {
    const funds = figures.selfEvaluation?.funds;
    const row = funds?.total?.row;
    const budget = numberIn(row?.budget ?? null);
    if (!row || budget === null || !funds?.adjustment.computable || funds.adjustment.exact.abs().lte(pack.adjustmentReasonAbove)) return;
    for (const { name, level1, target, actual } of selfEvaluation?.indicators ?? []) {
      if (target === null || !/成本/.test(`${level1}${name.label.zh}`) || !numberIn(target)?.eq(budget)) continue;
      yield {
        field: target,
        related: present(row.budget, row.initial, actual),
        message: {
          zh: `${name.label.zh}的指标值${stated(target)}等于调整后的全年预算数，而年初预算为${row.initial ? stated(row.initial) : ''}，未体现成本控制约束。`,
          en: `The cost target ${stated(target)} equals the adjusted budget; the initial one was ${row.initial ? stated(row.initial) : ''}.`,
        },
      };
    }
  },
};
