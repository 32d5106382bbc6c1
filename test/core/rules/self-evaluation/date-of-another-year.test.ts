import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (name: string, target: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '时效指标', name, target, '已完成', 100, 100],
  ]);

describeRule('date-of-another-year', {
  silent: [form('完工时间', '2023年11月'), form('完工时间', '11月底前'), form('整理2019-2021年资料', '按时'), form('完工时间', '2025.6')],
  reports: [
    { unit: form('2022年11月30日前完成资金支付', '11月底'), at: 'C3', severity: 'info', says: '写的是2022年' },
    { unit: form('指标1 2022年11月30日前完成资金支付', '11月底'), at: 'C3', says: '2022年' },
    { unit: form('完工时间', '2022年12月前'), at: 'D3' },
  ],
});
