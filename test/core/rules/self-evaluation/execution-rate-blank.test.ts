import { NO_DECISIONS } from '../../../../src/core/decisions';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';
import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const form = (first: string | number | null, second: string | number | null, heading = '执行率') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', heading, '得分'],
    [null, '年度资金总额', 100, 100, 90, 10, '90%', 9],
    [null, '其中：当年财政拨款', 60, 60, 60, '—', first, '—'],
    [null, '其他资金', 40, 40, 30, '—', second, '—'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ]);

const INDICATORS = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '分值', '得分', '实际完成值'],
  ['产出指标', '数量指标', '宣讲场次', '4场', 90, 90, '4场'],
];

describeRule('execution-rate-blank', {
  // The template asks for the rate of the total alone.
  silent: [aUnit(), aUnit().funds({ rate: null, spent: null }), form(null, null), form('100%', '75%')],
  reports: [
    { unit: aUnit().funds({ rate: null }), at: 'funds/rate', expected: '99.90%' },
    { unit: form('100%', null), at: 'G5', expected: '75.00%', severity: 'info', writes: '75.00%' },
    { unit: form(100, null, '执行率（%）'), at: 'G5', expected: '75.00%', writes: 75, formula: '=ROUND(E5/D5*100,2)' },
  ],
});

it.each([
  ['执行率（%）', [null, 60], 75],
  ['执行率', [null, 60], 75],
  ['执行率（%）', [null, null], 75],
  ['执行率（%）', [null, 0.6], '75.00%'],
  ['执行率', [null, '60%'], '75.00%'],
] as const)('fills %s with %j below as its column is written', (header, [blank, other], written) => {
  const sheet = sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', header, '得分'],
    [null, '年度资金总额', 80, 60, 10, blank, 7.5],
    [null, '其中：当年财政拨款', 50, 30, null, other, null],
    [null, '其他资金', 30, 30, null, null, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ]);
  const [unit] = review(sheet.grids(), { pack: defaultPack(), decisions: NO_DECISIONS }).units;
  const fix = unit?.findings.find(({ rule }) => rule === 'execution-rate-blank')?.fix;
  expect(fix?.edits[0]?.edit.to).toEqual({ kind: 'value', value: written });
});

it.each([
  ['the split of the spending', [['年度收支', '按收入性质分', 80, '按支出性质分', null, 60]]],
  ['the total of a form whose funds stand last', [['总分', null, null, null, 100, 97.5]]],
])('does not take %s below for rates', (_, below) => {
  const sheet = sheetOf([
    ['2023年度项目支出绩效自评表'],
    ...(below[0]?.[0] === '总分' ? INDICATORS : []),
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 80, 60, 10, null, 7.5],
    ...below,
    ...(below[0]?.[0] === '总分' ? [] : INDICATORS),
  ]);
  const [unit] = review(sheet.grids(), { pack: defaultPack(), decisions: NO_DECISIONS }).units;
  const fix = unit?.findings.find(({ rule }) => rule === 'execution-rate-blank')?.fix;
  expect(fix?.edits[0]?.edit.to).toEqual({ kind: 'value', value: '75.00%' });
});
