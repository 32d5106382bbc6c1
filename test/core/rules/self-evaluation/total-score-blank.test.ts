import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('total-score-blank', {
  silent: [aUnit(), aUnit().only('base')],
  reports: [
    { unit: aUnit().total({ score: null }), at: 'total/score', expected: '99.92', writes: 99.92 },
    // What people are still to give is in no total.
    {
      unit: aUnit().total({ score: null }).indicator('惠农政策落实情况', { score: null }),
      at: 'total/score',
      expected: null,
      writes: null,
      says: '已填得分合计',
    },
  ],
});
