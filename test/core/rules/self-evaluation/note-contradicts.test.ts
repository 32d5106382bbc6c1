import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('note-contradicts', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { note: '无未完成情况。' }),
    aUnit().indicator('群众满意度', { note: '未完成原因：无' }),
    aUnit().indicator('群众满意度', { note: '上年未完成部分已于本年补齐。' }),
    aUnit().indicator('惠农补贴发放率', { note: '部分农户换卡，未能完成发放。' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { note: '受汛期影响，未完成年度目标。' }), at: 'indicator:群众满意度/note', says: '未完成' },
  ],
});
