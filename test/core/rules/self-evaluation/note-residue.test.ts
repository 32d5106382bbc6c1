import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('note-residue', {
  silent: [aUnit(), aUnit().indicator('群众满意度', { note: '[回访]已逐户核对。' })],
  reports: [
    {
      unit: aUnit().indicator('惠农补贴发放率', { note: '[bookmark: _GoBack]部分农户换卡，已补发。' }),
      at: 'indicator:惠农补贴发放率/note',
      expected: '部分农户换卡，已补发。',
      writes: '部分农户换卡，已补发。',
      severity: 'info',
    },
  ],
});
