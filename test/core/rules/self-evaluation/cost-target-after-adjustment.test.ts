import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('cost-target-after-adjustment', {
  silent: [
    aUnit(),
    aUnit()
      .funds({ initial: { amount: '618.00' } })
      .indicator('部门整体支出成本', { target: '≤618万元' }),
  ],
  reports: [{ unit: aUnit().funds({ initial: { amount: '618.00' } }), at: 'indicator:部门整体支出成本/target', says: '年初预算为618.00' }],
});
