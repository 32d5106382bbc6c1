import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('execution-score-blank', {
  silent: [aUnit(), aUnit().funds({ score: null, budget: 0 })],
  reports: [
    {
      unit: aUnit().funds({ score: null }),
      at: 'funds/score',
      expected: '9.99',
      writes: 9.99,
      severity: 'error',
      formula: '=ROUND(MIN(F5/E5,1)*G5,2)',
    },
    { unit: aUnit().funds({ budget: 4270.2, spent: 4270.1, score: null }), at: 'funds/score', expected: '10.00' },
    { unit: aUnit().laidOut({ form: 'hubei' }).funds({ score: null }), at: 'funds/score', expected: '9.99' },
  ],
});
