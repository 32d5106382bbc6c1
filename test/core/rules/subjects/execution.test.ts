import { describeRule } from '../../../support/describe-rule';
import type { CellDraft } from '../../../support/grid-of';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';
import { NO_DECISIONS } from '../../../../src/core/decisions';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';

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

const besideUnread = (unread: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', unread, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
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
    { unit: besideUnread('某某口径数'), at: 'H3', severity: 'info', says: '未能核对' },
    // What its words call a part of the year is not.
    { unit: besideUnread('1-6月执行数'), at: 'H3', severity: 'error', expected: '95.00%' },
    // An amount is wrong rather than the rate, and nothing tells which.
    { unit: measured('全年预算数', 80, '93.1%'), at: 'G3', expected: '232.75%', writes: null },
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

const form = (first: CellDraft, second: CellDraft, heading = '执行率') =>
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
    // A quoted % is what the format writes behind the figure.
    {
      unit: form('100%', { value: null, format: '0.00"%"' }),
      at: 'G5',
      expected: '75.00%',
      severity: 'info',
      writes: 75,
      formula: '=ROUND(E5/D5*100,2)',
    },
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

describeRule('execution-rate-above-hundred', {
  silent: [aUnit(), aUnit().funds({ budget: null })],
  reports: [
    {
      unit: aUnit().funds({ budget: 329.77, spent: 338.31, rate: { percent: '102.59' } }),
      at: 'funds/rate',
      says: '102.59%',
      severity: 'warning',
    },
    {
      unit: aUnit()
        .laidOut({ form: 'national' })
        .fundsPart('其他资金', { spent: { amount: '210.00' } }),
      at: 'part:其他资金/rate',
      says: '105.00%',
    },
  ],
});

/** 80% was spent; the reason, if any, stands below the table or in the goals. */
const withTexts = (below: readonly string[], achieved = '按期完成全年巡检任务') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 300, 300, 240, 10, '80%', 8],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '完成全年巡检任务', null, null, achieved],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
    ['总分', null, null, null, null, 100, 98],
    [...below],
  ]);

/** A column of the funds says why. */
const withColumn = (reason: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '执行率偏低原因'],
    ['年度资金总额', 100, 100, 80, 10, '80%', 8, reason],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
    ['总分', null, null, null, null, 100, 98],
  ]);

/** The reason stands beside an indicator of the same money. */
function lowRate(note: string) {
  return aUnit()
    .funds({ spent: { amount: '960.00' }, rate: { percent: '80.00' } })
    .indicator('惠农补贴发放率', { note });
}

describeRule('execution-rate-low', {
  silent: [
    withColumn('工程尾款按合同约定待竣工验收后支付'),
    aUnit(),
    aUnit().funds({ spent: null }),
    withTexts(['存在问题及原因', '设备质保金尚未到支付期，执行率偏低。']),
    withTexts(['备注：执行率偏低系冬季停工，工程款结转下年支付。']),
    withTexts([], '巡检任务已完成，尾款因质保期未满未支付'),
    lowRate('已完工，剩余3%尾款未付'),
  ],
  reports: [
    { unit: withColumn('无'), at: 'F3' },
    // Nothing, measures without a reason, and what the form itself has printed answer nothing.
    { unit: withTexts(['存在问题及原因', '无']), at: 'F3', says: '未说明原因' },
    { unit: withTexts(['改进措施', '加快资金支付进度。']), at: 'F3' },
    { unit: withTexts(['注：预算执行率低于90%的，应说明原因；执行率=全年执行数÷全年预算数。']), at: 'F3' },
    { unit: withTexts(['备注', '因暴雨部分闸站推迟巡检。']), at: 'F3' },
    { unit: lowRate('一场改期，原因：【待填】'), at: 'funds/rate' },
    { unit: aUnit().funds({ spent: { amount: '960.00' }, rate: { percent: '80.00' } }), at: 'funds/rate', says: '低于90%' },
  ],
});

describeRule('execution-rate-rounded', {
  silent: [aUnit(), aUnit().funds({ spent: { amount: '1200.00' }, rate: { percent: '100.00' } })],
  reports: [
    {
      unit: aUnit().funds({ budget: 4270.2, spent: 4270.1, rate: { percent: '100' } }),
      at: 'funds/rate',
      says: '99.998%',
      severity: 'info',
    },
  ],
});
