import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('execution-rate-rounded', {
  silent: [aUnit(), aUnit().funds({ spent: { amount: '1200.00' }, rate: { percent: '100.00' } })],
  reports: [
    {
      unit: aUnit().funds({ budget: 4270.2, spent: 4270.1, rate: { percent: '100' } }),
      at: 'funds/rate',
      says: '99.998%',
      severity: 'info',
    },
  ],
});
