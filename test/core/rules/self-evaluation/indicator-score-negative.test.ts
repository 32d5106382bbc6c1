import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('indicator-score-negative', {
  silent: [aUnit(), aUnit().indicator('群众满意度', { score: 0 })],
  reports: [{ unit: aUnit().indicator('群众满意度', { score: -10 }), at: 'indicator:群众满意度/score', expected: '10.00', writes: 10 }],
});
