import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const measured = (second: string, amount: number, rate: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', second, '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 200, amount, 186.2, 10, rate, 9.5],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ]);

/** Budgets in 万元, what was spent in 元, as the headings have it. */
const unitsByColumn = (spent: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金', '年初预算数（万元）', '全年预算数（万元）', '全年执行数（元）', '分值', '执行率', '得分'],
    ['年度资金总额', 150, 160, spent, 10, '95.00%', 9.5],
    ['其中：财政拨款', 150, 160, 1520000, null, '95.00%', null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
    ['总分', null, null, null, null, 100, 99.5],
  ]);
/** One cell names a unit of its own. */
const unitInCell = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', '150万元', '160万元', '1520000元', 10, '95.00%', 9.5],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
  ['总分', null, null, null, null, 100, 99.5],
]);

const besideUnread = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目资金（万元）', null, '年初预算数', '1-6月执行数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 200, 90, 200, 190, 10, '85%', 9.5],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
]);

describeRule('execution-rate-mismatch', {
  silent: [
    unitsByColumn(1520000),
    unitInCell,

    aUnit(),
    aUnit().funds({ budget: 4270.2, spent: 4270.1, rate: { percent: '100' } }),
    aUnit().funds({ rate: null }),
    aUnit().funds({ budget: 0 }),
    aUnit().laidOut({ form: 'national' }),
    // Measured on what arrived, in a form without a column for the budget of the whole year.
    measured('到位数', 196, '95%'),
    // A column between the budgets is one, whatever its name.
    measured('某某安排口径', 196, '95%'),
  ],
  reports: [
    // Nobody read a column of amounts: it may be what the rate is measured on, and that is said.
    { unit: besideUnread, at: 'H3', severity: 'info', says: '未能核对' },
    { unit: unitsByColumn(1250000), at: 'D3', expected: '1520000', writes: 1520000, says: '改为1520000后相符' },
    // A plain fraction of one is answered in kind.
    { unit: aUnit().funds({ rate: 0.64 }), at: 'funds/rate', expected: '99.90%', says: '填报0.64（64%）', writes: 0.999 },
    { unit: aUnit().funds({ rate: { percent: '96.00' } }), at: 'funds/rate', expected: '99.90%', writes: 0.999, formula: '=F5/E5' },
    { unit: aUnit().laidOut({ rates: 'text' }).funds({ rate: '80%' }), at: 'funds/rate', expected: '99.90%', writes: '99.90%' },
    {
      unit: aUnit()
        .laidOut({ form: 'national' })
        .fundsPart('当年财政拨款', { rate: { percent: '98.00' } }),
      at: 'part:当年财政拨款/rate',
      expected: '99.88%',
    },
    {
      unit: aUnit()
        .laidOut({ form: 'hubei' })
        .funds({ rate: { percent: '90.00' } }),
      at: 'funds/rate',
      expected: '99.90%',
    },
  ],
});
