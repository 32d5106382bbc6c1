import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('spending-above-budget', {
  silent: [aUnit(), aUnit().spending('公用经费', { budget: null }), aUnit().spending('公用经费', { budget: 0 })],
  reports: [
    {
      unit: aUnit().spending('公用经费', { spent: { amount: '846.13' }, budget: { amount: '202.20' } }),
      at: 'spending:公用经费/spent',
      says: '418.46%',
      severity: 'warning',
    },
    { unit: aUnit().spending('办公费', { spent: { amount: '84.78' } }), at: 'spending:办公费/spent', says: '超预算26.78' },
  ],
});
