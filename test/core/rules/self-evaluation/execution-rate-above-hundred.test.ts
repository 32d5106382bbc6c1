import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('execution-rate-above-hundred', {
  silent: [aUnit(), aUnit().funds({ budget: null })],
  reports: [
    {
      unit: aUnit().funds({ budget: 329.77, spent: 338.31, rate: { percent: '102.59' } }),
      at: 'funds/rate',
      says: '102.59%',
      severity: 'warning',
    },
    {
      unit: aUnit()
        .laidOut({ form: 'national' })
        .fundsPart('其他资金', { spent: { amount: '210.00' } }),
      at: 'part:其他资金/rate',
      says: '105.00%',
    },
  ],
});
