import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('expenditure-parts-mismatch', {
  silent: [
    aUnit(),
    aUnit().laidOut({ subtotals: true }),
    aUnit().laidOut({ form: 'hubei' }),
    aUnit().expenditure('基本支出', null).expenditure('项目支出', null),
  ],
  reports: [
    // The rate vouches for the total, the base table for the projects.
    {
      unit: aUnit().expenditure('基本支出', { amount: '895.10' }),
      at: 'expenditure:基本支出',
      expected: '873.40',
      writes: null,
      severity: 'error',
    },
    {
      unit: aUnit().only('self').expenditure('基本支出', { amount: '895.10' }),
      at: 'expenditure:基本支出',
      expected: null,
      says: '相差21.70',
    },
    { unit: aUnit().expenditure('基本支出', { amount: '837.40' }), at: 'expenditure:基本支出', expected: '873.40', diagnosis: '数字颠倒' },
    {
      unit: aUnit().laidOut({ subtotals: true }).set('expenditure/total', { amount: '1189.80' }),
      at: 'expenditure/total',
      expected: '1198.80',
      amongOthers: true,
    },
  ],
});
