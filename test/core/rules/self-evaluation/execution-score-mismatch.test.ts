import { executionScoreMismatch } from '../../../../src/core/rules/self-evaluation/execution-score-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(executionScoreMismatch, {
  silent: [aUnit(), aUnit().funds({ score: 9.99 }), aUnit().funds({ score: '—' })],
  reports: [
    { unit: aUnit().funds({ score: 10 }), at: 'funds/score', expected: '9.99', writes: 9.99 },
    { unit: aUnit().laidOut({ amounts: 'text' }).funds({ score: '8.99' }), at: 'funds/score', expected: '9.99', writes: '9.99' },
  ],
});
