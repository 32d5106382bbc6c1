import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('income-parts-mismatch', {
  silent: [
    aUnit(),
    aUnit().laidOut({ splitCells: 'apart', subtotals: true }),
    aUnit().income('政府性基金拨款', null),
    // Some offices split what was spent.
    aUnit().income('其他资金', { amount: '198.80' }),
  ],
  reports: [
    { unit: aUnit().income('其他资金', { amount: '199.99' }), at: 'income:一般公共预算', severity: 'info', says: '尾差' },
    { unit: aUnit().income('其他资金', { amount: '171.00' }), at: 'income:一般公共预算', says: '相差29.00', severity: 'error' },
  ],
});

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

describeRule('split-blank', {
  silent: [
    aUnit(),
    aUnit().income('政府性基金拨款', '无'),
    aUnit().income('政府性基金拨款', '——'),
    aUnit().laidOut({ splitCells: 'apart' }).income('政府性基金拨款', '无'),
  ],
  reports: [{ unit: aUnit().income('政府性基金拨款', null), at: 'income:政府性基金拨款', says: '政府性基金拨款空白' }],
});

describeRule('split-subtotal-missing', {
  silent: [aUnit().laidOut({ subtotals: true }), aUnit().laidOut({ form: 'national' })],
  reports: [{ unit: aUnit(), at: 'income:一般公共预算', amongOthers: true }],
});
