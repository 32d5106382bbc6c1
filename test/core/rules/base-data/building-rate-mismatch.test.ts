import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('building-rate-mismatch', {
  silent: [
    aUnit(),
    aUnit().building({
      'approved-size': null,
      'actual-size': null,
      'size-rate': null,
      'budget-investment': null,
      'actual-investment': null,
      'investment-rate': null,
    }),
    aUnit().building({ 'size-rate': { percent: '98' } }),
  ],
  reports: [
    { unit: aUnit().building({ 'size-rate': { percent: '89.00' } }), at: 'building/size-rate', expected: '98.00%', writes: 0.98 },
    { unit: aUnit().building({ 'investment-rate': { percent: '101.21' } }), at: 'building/investment-rate', expected: '98.80%' },
    { unit: aUnit().building({ 'size-rate': null }), at: 'building/size-rate', expected: '98.00%', severity: 'warning' },
  ],
});
