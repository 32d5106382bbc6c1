import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('total-score-with-blanks', {
  silent: [aUnit(), aUnit().total({ score: 99.29 }), aUnit().funds({ score: null }).total({ score: 89.93 })],
  reports: [{ unit: aUnit().funds({ score: null }), at: 'total/score', severity: 'warning', says: '差额9.99分', expected: null }],
});
