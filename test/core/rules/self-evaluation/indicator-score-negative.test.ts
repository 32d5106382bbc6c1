import { indicatorScoreNegative } from '../../../../src/core/rules/self-evaluation/indicator-score-negative';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(indicatorScoreNegative, {
  silent: [aUnit(), aUnit().indicator('群众满意度', { score: 0 })],
  reports: [{ unit: aUnit().indicator('群众满意度', { score: -10 }), at: 'indicator:群众满意度/score', expected: '10.00', writes: 10 }],
});
