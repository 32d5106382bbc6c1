import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('negative-amount', {
  silent: [aUnit(), aUnit().spending('公务接待', { spent: 0 })],
  reports: [
    { unit: aUnit().staff({ actual: -114 }), at: 'staff/actual', severity: 'error', says: '不应为负数' },
    { unit: aUnit().building({ 'actual-size': -980 }), at: 'building/actual-size', severity: 'error' },
    { unit: aUnit().spending('公务接待', { previous: -5.4 }), at: 'spending:公务接待/previous', severity: 'warning' },
    { unit: aUnit().funds({ spent: -1198.8 }), at: 'funds/spent', severity: 'warning', says: '确系冲减的请说明' },
  ],
});
