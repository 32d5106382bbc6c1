import { totalScoreWithBlanks } from '../../../../src/core/rules/self-evaluation/total-score-with-blanks';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(totalScoreWithBlanks, {
  silent: [aUnit(), aUnit().total({ score: 99.29 }), aUnit().funds({ score: null }).total({ score: 89.93 })],
  reports: [
    { unit: aUnit().funds({ score: null }), at: 'total/score', severity: 'warning', says: '差额9.99分', expected: null },
    {
      unit: aUnit().funds({ score: null }).indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      says: '总分应为99.92',
    },
  ],
});
