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

describeRule('spent-without-budget', {
  silent: [
    form([100, 100, 90, 10, '90%', 9]),
    form([0, 0, 0, 10, null, null]),
    form([null, null, null, 10, null, null]),
    // That the rate rests on nothing says it already.
    form([80, null, 62.4, 10, '78%', 7.8]),
  ],
  reports: [
    { unit: form([0, 0, 62.4, 10, null, null]), at: 'D3', severity: 'warning', says: '执行率无法计算' },
    { unit: form([80, null, 62.4, 10, null, null]), at: 'D3', says: '未填' },
    {
      unit: form(
        [100, 100, 90, 10, '90%', 9],
        [null, '其中：财政拨款', 100, 100, 60, null, '60%'],
        [null, '其他资金', null, null, 30, null, '—'],
      ),
      at: 'D5',
      says: '其他资金的预算数未填',
    },
  ],
});
