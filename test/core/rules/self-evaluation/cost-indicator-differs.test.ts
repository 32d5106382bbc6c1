import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (target: string, actual: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 200, 200, 195.5, 10, '97.75%', 9.78],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['成本指标', '经济成本指标', '项目总成本', target, actual, 90, 90],
  ]);

describeRule('cost-indicator-differs', {
  silent: [form('200万', '195.5万元'), form('≤200万元', '1955000元'), form('≤80万元', '70万元'), form('≤500元/平方米', '480元/平方米')],
  reports: [
    { unit: form('≤200万元', '185万元'), at: 'E5', expected: '195.5', severity: 'warning' },
    { unit: form('200万', '200万'), at: 'E5' },
  ],
});
