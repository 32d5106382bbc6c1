import { executionScoreMismatch } from '../../../../src/core/rules/self-evaluation/execution-score-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(executionScoreMismatch, {
  silent: [aUnit(), aUnit().funds({ score: 9.99 }), aUnit().funds({ score: '—' })],
  reports: [
    { unit: aUnit().funds({ score: 10 }), at: 'funds/score', expected: '9.99', writes: 9.99 },
    // Cut off: 9.7699. From the rate as shown: 98.95% for 98.9479%.
    { unit: aUnit().funds({ spent: 1172.39, rate: '97.70%', score: 9.76 }), at: 'funds/score', expected: '9.77', severity: 'error' },
    {
      unit: aUnit().funds({ budget: 2089.11, spent: 2067.13, rate: '98.95%', score: 9.9 }),
      at: 'funds/score',
      expected: '9.89',
      severity: 'info',
    },
    {
      unit: aUnit().funds({ budget: 2089.11, spent: 2067.13, rate: '98.95%', score: 9.8 }),
      at: 'funds/score',
      expected: '9.89',
      severity: 'error',
    },
    { unit: aUnit().laidOut({ amounts: 'text' }).funds({ score: '8.99' }), at: 'funds/score', expected: '9.99', writes: '9.99' },
  ],
});
