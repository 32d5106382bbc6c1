import { totalScoreMismatch } from '../../../../src/core/rules/self-evaluation/total-score-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(totalScoreMismatch, {
  silent: [
    aUnit(),
    aUnit().total({ score: null }),
    aUnit().laidOut({ form: 'hubei' }),
    // The total follows from a wrong score, or is right already: the score is the fault.
    aUnit().indicator('群众满意度', { score: 9 }).total({ score: 98.92 }),
    aUnit().indicator('群众满意度', { score: 9 }),
    aUnit().funds({ score: null }),
  ],
  reports: [
    { unit: aUnit().indicator('惠农政策落实情况', { score: 9 }), at: 'indicator:惠农政策落实情况/score', expected: '10.00', writes: 10 },
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('惠农政策落实情况', { score: 1 }),
      at: 'indicator:惠农政策落实情况/score',
      expected: '10.00',
      diagnosis: '小数点错位',
    },
    // Points by goal only: 9 among 10 and 10, and the total counts 10.
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }),
      at: 'indicator:新增就业登记人数/score',
      expected: '10.00',
    },
    { unit: aUnit().total({ score: 99.29 }), at: 'total/score', expected: '99.92', writes: 99.92, severity: 'error', says: '99.29' },
    { unit: aUnit().laidOut({ form: 'national' }).total({ score: 100 }), at: 'total/score', expected: '99.92' },
    { unit: aUnit().total({ score: { formula: '=SUM(H14:H25)', value: 89.93 } }), at: 'total/score', expected: '99.92', writes: 99.92 },
  ],
});
