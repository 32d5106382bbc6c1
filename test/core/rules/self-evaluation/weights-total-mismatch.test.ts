import { weightsTotalMismatch } from '../../../../src/core/rules/self-evaluation/weights-total-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(weightsTotalMismatch, {
  silent: [aUnit(), aUnit().total({ weight: null }), aUnit().laidOut({ form: 'hubei' })],
  reports: [
    { unit: aUnit().total({ weight: 110 }), at: 'total/weight', expected: '100', writes: 100 },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 15, score: 15 }).total({ weight: 105 }),
      at: 'total/weight',
      says: '合计105',
    },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 20, score: 20 }).total({ weight: 110 }),
      at: 'total/weight',
      severity: 'warning',
      says: '重复计入',
    },
  ],
});
