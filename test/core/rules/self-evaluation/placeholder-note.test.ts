import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const SUBSIDY = '惠农补贴发放率';

describeRule('placeholder-note', {
  silent: [
    aUnit(),
    aUnit().indicator(SUBSIDY, { note: '部分农户账户信息有误，正常补发中' }),
    aUnit().indicator(SUBSIDY, { note: null }),
    aUnit().indicator('群众满意度', { note: '无' }),
  ],
  reports: [
    { unit: aUnit().indicator(SUBSIDY, { note: '无' }), at: 'indicator:惠农补贴发放率/note', severity: 'error', says: '却填“无”' },
    ...['暂无', '无偏差', '已完成', '正常', '略', '待补充', '未完成', '原因：', '是', 1].map((note) => ({
      unit: aUnit().indicator(SUBSIDY, { note }),
      at: 'indicator:惠农补贴发放率/note',
      severity: 'error' as const,
    })),
    ...['同上', '详见报告', '见附件'].map((note) => ({
      unit: aUnit().indicator(SUBSIDY, { note }),
      at: 'indicator:惠农补贴发放率/note',
      severity: 'info' as const,
      says: '请在表内写明原因',
    })),
    { unit: aUnit().indicator(SUBSIDY, { note: 0 }), at: 'indicator:惠农补贴发放率/note', severity: 'error' },
    {
      unit: aUnit().indicator('新增就业登记人数', { actual: '900人', note: '/' }),
      at: 'indicator:新增就业登记人数/note',
      severity: 'warning',
      says: '3倍',
    },
    {
      unit: aUnit().indicator('新增就业登记人数', { actual: '372人', note: '—' }),
      at: 'indicator:新增就业登记人数/note',
      severity: 'info',
    },
  ],
});
