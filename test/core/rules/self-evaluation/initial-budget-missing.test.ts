import { describeRule } from '../../../support/describe-rule';
import { sheetOf, type Rows } from '../../../support/sheet-of';

const form = (total: Rows[number], ...parts: Rows) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', ...total],
    ...parts,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '修建水渠长度', '20公里', '20公里', 90, 90],
  ]);

describeRule('initial-budget-missing', {
  silent: [form([100, 120, 90, 10, '75%', 7.5]), form([0, 0, 0, 10, null, null])],
  reports: [
    { unit: form([0, 120, 90, 10, '75%', 7.5]), at: 'C3', severity: 'info', says: '年初预算数为0' },
    { unit: form([null, 120, 90, 10, '75%', 7.5]), at: 'C3', says: '未填' },
  ],
});
