import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('indicator-score-above-weight', {
  silent: [aUnit(), aUnit().laidOut({ form: 'hubei' }), aUnit().indicator('群众满意度', { score: '10.00' })],
  reports: [
    { unit: aUnit().indicator('群众满意度', { score: 11 }), at: 'indicator:群众满意度/score', expected: '10.00', says: '高于该项分值10' },
    // The total tells what the score was.
    { unit: aUnit().indicator('惠农政策落实情况', { score: 12 }), at: 'indicator:惠农政策落实情况/score', expected: '10.00', writes: null },
    {
      unit: aUnit().indicator('惠农政策落实情况', { score: 12 }).total({ score: 101.92 }),
      at: 'indicator:惠农政策落实情况/score',
      expected: null,
      writes: null,
    },
  ],
});
