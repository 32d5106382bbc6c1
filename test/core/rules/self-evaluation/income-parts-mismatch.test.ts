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
