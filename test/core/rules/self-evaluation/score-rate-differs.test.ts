import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (share: string | number | null, ofTotal: string | number | null = '95%', header = '得分率') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', header, '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 100, 95, share, '两处场地未落实'],
    ['总分', null, null, null, null, 100, 95, ofTotal, null],
  ]);

describeRule('score-rate-differs', {
  silent: [
    // A score above its points is told as such.
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '得分率', '未完成原因'],
      ['效益指标', '社会效益', '服务水平', '提升', '提升', 9, 11, '100%', null],
    ]),
    form('95%'),
    form('95.00%'),
    form(95, 95, '得分率（%）'),
    form(0.95, 0.95),
    form(null, null),
    form('—'),
  ],
  reports: [
    { unit: form('59%'), at: 'H3', expected: '95.00%', severity: 'error' },
    { unit: form('95%', '94%'), at: 'H4', expected: '95.00%', severity: 'error' },
    { unit: form(94, 95, '得分率（%）'), at: 'H3', expected: '95.00%' },
  ],
});
