import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (supervisor: string | null, unit: string | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['主管部门', supervisor, null, '实施单位', unit, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 100, 100],
  ]);

describeRule('heading-blank', {
  silent: [
    form('某县水利局', '某县水利站'),
    // The label is merged over two columns.
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['主管部门', null, '某县水利局', '实施单位', null, '某县水利站'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 100, 100],
    ]),
  ],
  reports: [
    { unit: form(null, '某县水利站'), at: 'B2', severity: 'info', says: '主管部门未填' },
    { unit: form(null, null), at: 'B2', says: '主管部门、实施单位未填' },
  ],
});
