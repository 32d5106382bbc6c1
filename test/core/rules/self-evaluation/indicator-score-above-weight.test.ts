import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

/** 5 points and 10 points, each typed into the row of the other: the total is right as it stands. */
const EXCHANGED = aUnit().indicator('财政供养人数', { score: 10 }).indicator('群众满意度', { score: 5 });

describeRule('indicator-score-above-weight', {
  silent: [aUnit(), aUnit().laidOut({ form: 'hubei' }), aUnit().indicator('群众满意度', { score: '10.00' })],
  reports: [
    { unit: aUnit().indicator('群众满意度', { score: 11 }), at: 'indicator:群众满意度/score', expected: '10.00', says: '高于该项分值10' },
    { unit: EXCHANGED, at: 'indicator:财政供养人数/score', expected: '5.00', writes: 5 },
    // Nobody can compute the other, and correcting this one alone would move a total that is right: both, or none.
    {
      unit: aUnit().indicator('财政供养人数', { score: 10 }).indicator('惠农政策落实情况', { score: 5 }),
      at: 'indicator:财政供养人数/score',
      writes: 5,
      diagnosis: '疑似与另一格的数填反：惠农政策落实情况得分5',
    },
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

describeRule('indicator-score-mismatch', {
  // Points that the unit took off itself.
  silent: [aUnit().indicator('群众满意度', { score: 5 }).total({ score: 94.92 })],
  reports: [{ unit: EXCHANGED, at: 'indicator:群众满意度/score', expected: '10.00', writes: 10 }],
});

describeRule('total-score-mismatch', { silent: [EXCHANGED], reports: [] });
