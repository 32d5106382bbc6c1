import { executionRateMismatch } from '../../../../src/core/rules/self-evaluation/execution-rate-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(executionRateMismatch, {
  silent: [
    aUnit(),
    aUnit().funds({ budget: 4270.2, spent: 4270.1, rate: { percent: '100' } }),
    aUnit().funds({ rate: null }),
    aUnit().funds({ budget: 0 }),
    aUnit().laidOut({ form: 'national' }),
  ],
  reports: [
    // A plain fraction of one is answered in kind.
    { unit: aUnit().funds({ rate: 0.64 }), at: 'funds/rate', expected: '99.90%', says: '填报0.64（64%）', writes: 0.999 },
    { unit: aUnit().funds({ rate: { percent: '96.00' } }), at: 'funds/rate', expected: '99.90%', writes: 0.999, formula: '=F5/E5' },
    { unit: aUnit().laidOut({ rates: 'text' }).funds({ rate: '80%' }), at: 'funds/rate', expected: '99.90%', writes: '99.90%' },
    {
      unit: aUnit()
        .laidOut({ form: 'national' })
        .fundsPart('当年财政拨款', { rate: { percent: '98.00' } }),
      at: 'part:当年财政拨款/rate',
      expected: '99.88%',
    },
    {
      unit: aUnit()
        .laidOut({ form: 'hubei' })
        .funds({ rate: { percent: '90.00' } }),
      at: 'funds/rate',
      expected: '99.90%',
    },
  ],
});
