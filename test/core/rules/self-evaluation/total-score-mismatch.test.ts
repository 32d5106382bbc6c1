import { totalScoreMismatch } from '../../../../src/core/rules/self-evaluation/total-score-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(totalScoreMismatch, {
  silent: [
    aUnit(),
    aUnit().total({ score: null }),
    aUnit().laidOut({ form: 'hubei' }),
    // The unit took a point off itself, or the total is right already and the score is the fault.
    aUnit().indicator('群众满意度', { score: 9 }).total({ score: 98.92 }),
    aUnit().indicator('群众满意度', { score: 9 }),
    aUnit().funds({ score: null }),
  ],
  reports: [
    { unit: aUnit().indicator('惠农政策落实情况', { score: 9 }), at: 'indicator:惠农政策落实情况/score', expected: '10.00', writes: null },
    // Points by goal only: another score could be mistyped as well. Said in words, and nothing to press.
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('惠农政策落实情况', { score: 1 }),
      at: 'total/score',
      diagnosis: '惠农政策落实情况得分应为10.00',
      says: '各项得分合计90.92，总分填报99.92',
      writes: null,
    },
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }),
      at: 'total/score',
      diagnosis: '年度绩效目标3分值30，各项指标均已完成，得分合计29.00',
      writes: null,
    },
    // It follows from a score that is wrong, and goes along with it.
    {
      unit: aUnit().indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      severity: 'error',
    },
    // A blank score that is due is filled in with it.
    {
      unit: aUnit().funds({ score: null }).indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      says: '已填得分合计89.92',
    },
    // 4.9 for 4.93 is only rounded: so is what follows from it.
    { unit: aUnit().indicator('惠农补贴发放率', { score: 4.9 }).total({ score: 99.89 }), at: 'total/score', severity: 'info' },
    {
      unit: aUnit().total({ score: 89.93 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      diagnosis: '疑似漏加：年度资金总额得分9.99',
    },
    { unit: aUnit().total({ score: 109.91 }), at: 'total/score', expected: '99.92', diagnosis: '疑似重复计入：年度资金总额得分9.99' },
    { unit: aUnit().total({ score: 99.29 }), at: 'total/score', expected: '99.92', writes: 99.92, severity: 'error', says: '99.29' },
    { unit: aUnit().laidOut({ form: 'national' }).total({ score: 100 }), at: 'total/score', expected: '99.92' },
    { unit: aUnit().total({ score: { formula: '=SUM(H14:H25)', value: 89.93 } }), at: 'total/score', expected: '99.92', writes: 99.92 },
  ],
});
