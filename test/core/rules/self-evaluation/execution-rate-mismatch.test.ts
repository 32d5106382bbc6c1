import { executionRateMismatch } from '../../../../src/core/rules/self-evaluation/execution-rate-mismatch';
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

describeRule(executionRateMismatch, {
  silent: [
    aUnit(),
    aUnit().funds({ budget: 4270.2, spent: 4270.1, rate: { percent: '100' } }),
    aUnit().funds({ rate: null }),
    aUnit().funds({ budget: 0 }),
    aUnit().laidOut({ form: 'national' }),
    // Measured on what arrived, in a form without a column for the budget of the whole year.
    measured('到位数', 196, '95%'),
    // A column of amounts that nobody could read may be what the rate is measured on.
    measured('某某安排口径', 196, '95%'),
  ],
  reports: [
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
