import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const form = (first: string | null, second: string | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, 90, 10, '90%', 9],
    [null, '其中：当年财政拨款', 60, 60, 60, '—', first, '—'],
    [null, '其他资金', 40, 40, 30, '—', second, '—'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ]);

describeRule('execution-rate-blank', {
  // The template asks for the rate of the total alone.
  silent: [aUnit(), aUnit().funds({ rate: null, spent: null }), form(null, null), form('100%', '75%')],
  reports: [
    { unit: aUnit().funds({ rate: null }), at: 'funds/rate', expected: '99.90%' },
    { unit: form('100%', null), at: 'G5', expected: '75.00%', severity: 'info' },
  ],
});
