import { weightsTotalMismatch } from '../../../../src/core/rules/self-evaluation/weights-total-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(weightsTotalMismatch, {
  // The points of the indicators alone, those of the execution rate standing in the funds block.
  silent: [aUnit(), aUnit().total({ weight: null }), aUnit().total({ weight: 90 }), aUnit().laidOut({ form: 'hubei' })],
  reports: [
    // No cell says 100, yet the score of the indicator says which weight is wrong.
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 13 }).total({ weight: null }),
      at: 'indicator:群众满意度/weight',
      expected: '10',
      writes: null,
    },
    // People scored it, and gave full marks but for the gap.
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('惠农政策落实情况', { weight: 12 }),
      at: 'indicator:惠农政策落实情况/weight',
      expected: '10',
      says: '改为10后相符',
    },
    { unit: aUnit().total({ weight: 110 }), at: 'total/weight', expected: '100', writes: 100 },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 15, score: 15 }).total({ weight: 105 }),
      at: 'total/weight',
      says: '合计105',
    },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 20, score: 20 }).total({ weight: 110 }),
      at: 'total/weight',
      severity: 'error',
      says: '重复计入',
    },
  ],
});
