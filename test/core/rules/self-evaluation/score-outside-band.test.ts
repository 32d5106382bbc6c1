import { scoreOutsideBand } from '../../../../src/core/rules/self-evaluation/score-outside-band';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(scoreOutsideBand, {
  silent: [
    aUnit(),
    aUnit().indicator('惠农政策落实情况', { score: 9 }),
    aUnit().indicator('惠农政策落实情况', { score: 11 }),
    aUnit().indicator('年度项目完成时间', { actual: '12月', score: 4 }),
  ],
  reports: [
    {
      unit: aUnit().indicator('惠农政策落实情况', { actual: '部分达成', score: 10 }),
      at: 'indicator:惠农政策落实情况/score',
      says: '在6～8之间',
    },
    {
      unit: aUnit().indicator('惠农政策落实情况', { score: 0.1 }),
      at: 'indicator:惠农政策落实情况/score',
      expected: '10.00',
      diagnosis: '小数点错位',
    },
    { unit: aUnit().indicator('年度项目完成时间', { actual: '12月', score: 5 }), at: 'indicator:年度项目完成时间/score', says: '低于5' },
  ],
});
