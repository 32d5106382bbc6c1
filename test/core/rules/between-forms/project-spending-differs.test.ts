import { projectSpendingDiffers } from '../../../../src/core/rules/between-forms/project-spending-differs';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(projectSpendingDiffers, {
  silent: [
    aUnit(),
    aUnit().only('self'),
    // Broken in the base table already.
    aUnit().spending('项目支出', { spent: { amount: '352.40' } }),
    aUnit().expenditure('项目支出', null),
  ],
  reports: [
    {
      unit: aUnit().expenditure('项目支出', { amount: '320.40' }).expenditure('基本支出', { amount: '878.40' }),
      at: 'expenditure:项目支出',
      expected: '325.40',
      writes: '项目支出：325.40',
    },
  ],
});
