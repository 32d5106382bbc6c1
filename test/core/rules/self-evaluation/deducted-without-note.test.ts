import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const POLICY = '惠农政策落实情况';

describeRule('deducted-without-note', {
  silent: [
    aUnit(),
    aUnit().indicator(POLICY, { score: 9, note: '台账资料不全，自扣1分。' }),
    aUnit().indicator('群众满意度', { score: 9 }),
    // The total counts it in full: a slip of the score, told with the total.
    aUnit().indicator(POLICY, { score: 9 }),
    aUnit().indicator('惠农补贴发放率', { note: null }),
    aUnit().laidOut({ form: 'hubei' }),
    // The total counts every point of the goal: told at the total.
    aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }),
  ],
  reports: [
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }).total({ score: 98.92 }),
      at: 'level:效益指标/weight',
      says: '扣1.00分',
    },
    { unit: aUnit().indicator(POLICY, { score: 9 }).total({ score: 98.92 }), at: 'indicator:惠农政策落实情况/note', says: '扣1.00分' },
    { unit: aUnit().indicator(POLICY, { score: 9, note: '无' }).total({ score: 98.92 }), at: 'indicator:惠农政策落实情况/note' },
  ],
});
