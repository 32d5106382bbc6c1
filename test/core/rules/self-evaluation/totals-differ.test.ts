import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (headed: number | string, total: number | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '农村公路养护', null, null, '自评总分', headed],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '养护里程', '30公里', '30公里', 100, 98],
    ...(total === null ? [] : [['总分', null, null, null, null, 100, total]]),
  ]);

describeRule('totals-differ', {
  silent: [form(98, 98), form('98分', 98), form(98, null)],
  reports: [{ unit: form(96, 98), at: 'F2', severity: 'error', says: '表头总分填96' }],
});
