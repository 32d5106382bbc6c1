import { costTargetAfterAdjustment } from '../../../../src/core/rules/self-evaluation/cost-target-after-adjustment';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(costTargetAfterAdjustment, {
  silent: [
    aUnit(),
    aUnit()
      .funds({ initial: { amount: '618.00' } })
      .indicator('部门整体支出成本', { target: '≤618万元' }),
  ],
  reports: [{ unit: aUnit().funds({ initial: { amount: '618.00' } }), at: 'indicator:部门整体支出成本/target', says: '年初预算为618.00' }],
});
