import { hiddenRows } from '../../../../src/core/rules/between-forms/hidden-rows';
import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (...hidden: number[]) =>
  sheetOf(
    [
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '宣讲场次', '4场', '4场', 60, 60],
      ['产出指标', '印发手册', '500册', '500册', 40, 40],
      ['总分', null, null, null, 100, 100],
      ['填表人：李某'],
    ],
    { hiddenRows: hidden },
  );

describeRule(hiddenRows, {
  // A hidden row without a figure hides nothing that counts.
  silent: [form(), form(5)],
  reports: [
    { unit: form(3), at: 'C4', severity: 'info', says: '第4行已隐藏', writes: null },
    { unit: form(2, 3), at: 'C3', says: '第3、4行已隐藏', writes: null },
  ],
});
