import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (target: string, actual: string, rate: string | number | null, score = 19) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '完成率', '分值', '得分', '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', target, actual, rate, 20, score, '两处场地未落实'],
  ]);

describeRule('completion-rate-differs', {
  silent: [
    form('≥60个', '57个', '95%'),
    form('≥60个', '57个', 0.95),
    form('≥60个', '57个', 95),
    form('≥60个', '57个', null),
    // Cut off, rounded, or capped at the whole.
    form('≥46个', '45个', '97.82%', 19.57),
    form('≥46个', '45个', '97.83%', 19.57),
    form('≥46个', '45个', '98%', 19.57),
    form('≥60个', '66个', '110%', 20),
    form('≥60个', '66个', '100%', 20),
    // The share of the points is what some places write there.
    form('≥60个', '30个', '60%', 12),
    // Of what should be small each place has a way of its own.
    form('≤60个', '57个', '105.26%', 20),
    form('长期', '长期', '100%', 20),
  ],
  reports: [
    {
      unit: form('≥60个', '57个', '92%'),
      at: 'F3',
      expected: '95%',
      severity: 'warning',
      writes: null,
      arithmetic: '57 ÷ 60 × 100% = 95%',
    },
    { unit: form('≥60个', '66个', '111%', 20), at: 'F3', expected: '110%' },
    { unit: form('≥60个', '57个', 0.92), at: 'F3', expected: '95%' },
  ],
});
