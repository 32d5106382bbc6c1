import { budgetAdjustmentUnexplained } from '../../../../src/core/rules/self-evaluation/budget-adjustment-unexplained';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(budgetAdjustmentUnexplained, {
  silent: [aUnit(), aUnit().funds({ initial: null }), aUnit().funds({ initial: 0 })],
  reports: [
    { unit: aUnit().funds({ initial: { amount: '618.00' } }), at: 'funds/budget', says: '调增582.00' },
    {
      unit: aUnit().funds({ initial: { amount: '11800000.00' } }),
      at: 'funds/initial',
      expected: '1180.00',
      diagnosis: '疑似万元与元混用：1180.00',
      says: '请核对金额单位',
    },
    { unit: aUnit().funds({ initial: { amount: '2400.00' } }), at: 'funds/budget', says: '调减1200.00' },
  ],
});
