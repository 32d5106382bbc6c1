import { describeRule } from '../../../support/describe-rule';
import { fundsForm } from '../../../support/funds-form';
import { type Rows, sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const HEAD = ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
/** Goals in sentences that speak of 资金 stand right below the only row of the funds. */
const above = (...funds: Rows) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ...funds,
    ['年度总体目标', '预期目标', null, '实际完成情况'],
    [null, '完成各项任务，规范使用资金。', null, '已完成各项任务，资金使用规范。', '已完成各项任务，资金使用规范。'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '修建水渠长度', '20公里', '20公里', 90, 90],
  ]);
const RECEIVED = ['资金情况（万元）', null, '全年预算数（A）', '全年到位数（B）', '到位率（B/A）', '全年执行数（C）', '执行率（C/A）'];

/** A budget of nothing, and nothing said of its rate. */
const nothing = aUnit().funds({ initial: 0, budget: 0, spent: 0, rate: { percent: '0.00' }, score: 0 });

describeRule('rate-without-amounts', {
  silent: [aUnit(), aUnit().staff({ authorised: null, actual: null }), aUnit().staff({ authorised: null, rate: null }), nothing],
  reports: [
    { unit: aUnit().staff({ authorised: null }), at: 'staff/authorised', severity: 'error', says: '没有依据' },
    { unit: aUnit().building({ 'actual-size': null }), at: 'building/actual-size' },
    { unit: above(HEAD, [null, '年度资金总额', 100, null, 90, 10, '85%', 8.5]), at: 'D3', severity: 'error', says: '全年预算数未填' },
    { unit: above(HEAD, [null, '年度资金总额', 100, 100, null, 10, '85%', 8.5]), at: 'E3', severity: 'error', says: '全年执行数未填' },
    {
      unit: above(RECEIVED, [null, '年度资金总额', 100, null, '100%', 90, '90%'], [null, '其中：中央补助', 100, 100, '100%', 90, '90%']),
      at: 'D3',
      says: '到位资金未填，年度资金总额到位率填报100%没有依据',
    },
    // Of a budget of 0 there is no rate, and no points for it.
    // Nothing was planned and nothing spent, and yet all points are taken.
    {
      unit: aUnit().funds({ initial: 0, budget: 0, spent: 0, rate: { percent: '100.00' } }),
      at: 'funds/budget',
      severity: 'warning',
      says: '没有依据',
    },
    { unit: aUnit().only('self').laidOut({ form: 'hubei' }).funds({ budget: 0 }), at: 'funds/budget', says: '为0' },
  ],
});

describeRule('execution-score-blank', {
  silent: [aUnit(), aUnit().funds({ score: null, budget: 0 })],
  reports: [
    {
      unit: aUnit().funds({ score: null }),
      at: 'funds/score',
      expected: '9.99',
      writes: 9.99,
      severity: 'error',
      formula: '=ROUND(MIN(F5/E5,1)*G5,2)',
    },
    { unit: aUnit().funds({ budget: 4270.2, spent: 4270.1, score: null }), at: 'funds/score', expected: '10.00' },
    { unit: aUnit().laidOut({ form: 'hubei' }).funds({ score: null }), at: 'funds/score', expected: '9.99' },
  ],
});

/** Points given row by row: 5 + 4.82, where the rate of the whole would give 9.80. */
const byRow = (score: number, second = 4.82) =>
  sheetOf([
    ['2023年度部门整体支出绩效自评表'],
    ['年度资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 250, 250, 245, 10, '98%', score],
    [null, '其中：基本支出', 110, 110, 110, 5, '100%', 5],
    [null, '项目支出', 140, 140, 135, 5, '96.43%', second],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ]);

/** Points given row by row, one of them a little short. */
const nearlyAll = (first: number, whole: number) =>
  sheetOf([
    ['2023年度部门整体支出绩效自评表'],
    ['年度资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 250, 250, 249.6, 10, '99.84%', whole],
    [null, '其中：基本支出', 110, 110, 109.6, 5, '99.64%', first],
    [null, '项目支出', 140, 140, 140, 5, '100%', 5],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ]);

/** Full points from 95% on, as the form itself has it below the table. */
const byPrintedRule = (
  spent: number,
  rate: string,
  score: number | null,
  rule = '注：预算执行率≥95%的，得满分10分；低于95%的，按执行率×10计分。',
) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 500, 500, spent, 10, rate, score],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
    ['总分', null, null, null, null, 100, 90 + (score ?? 10)],
    [rule],
  ]);

/** How the rate is scored, in a column of its own. */
const byTiers = (spent: number, rate: string, score: number, standard = '执行率≥95%得10分；90%—95%得8分；90%以下得5分') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分', '评分标准'],
    ['年度资金总额', 500, 500, spent, rate, 10, score, standard],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
  ]);

// Left blank, it is what the form's own rule gives.
describeRule('execution-score-blank', {
  silent: [],
  reports: [
    { unit: byPrintedRule(480, '96%', null), at: 'G3', expected: '10.00', writes: 10 },
    // What the indicators are scored by is no rule for the rate.
    { unit: byPrintedRule(475, '95%', null, '说明：得分取整，完成90%以上得满分。'), at: 'G3', expected: null, writes: null },
  ],
});

describeRule('execution-score-mismatch', {
  silent: [
    above(HEAD, [null, '年度资金总额', null, null, null, 10, '79.27%', 7.93]),
    byPrintedRule(480, '96%', 10),
    byTiers(480, '96%', 10),
    byTiers(470, '94%', 7, '预算执行率每低于100%一个百分点扣0.5分'),
    byTiers(465, '93%', 8),
    byTiers(480, '96%', 8, '预算执行率得分=10-（100-执行率×100）×0.5，扣完为止'),
    byTiers(400, '80%', 5),
    byPrintedRule(480, '96%', 9.6),
    byPrintedRule(490, '98%', 10, '自评得分四舍五入取整。'),
    aUnit(),
    aUnit().funds({ score: 9.99 }),
    aUnit().funds({ score: '—' }),
    byRow(9.82),
    // Worked out from the rate with two decimals, 98.95% for 98.9479%, also where its cell says otherwise.
    aUnit().funds({ budget: 2089.11, spent: 2067.13, rate: '98.95%', score: 9.9 }),
    aUnit().funds({ budget: 2089.11, spent: 2067.13, rate: '9.895%', score: 9.9 }),
  ],
  reports: [
    // Nobody spends six times the budget: the amounts come first, whatever the form says of the rate.
    {
      unit: aUnit().only('self').funds({ budget: 200, rate: '599.40%', score: 59.94 }),
      at: 'funds/score',
      writes: null,
    },
    // A rate with no amounts is what the points follow from.
    { unit: above(HEAD, [null, '年度资金总额', null, null, null, 10, '79.27%', 8.93]), at: 'H3', severity: 'error', expected: '7.93' },
    {
      unit: byTiers(465, '93%', 10),
      at: 'G3',
      expected: '8.00',
      severity: 'error',
      arithmetic: '执行率≥95%得10分；90%—95%得8分；90%以下得5分，执行率93.00% → 8.00',
    },
    { unit: byPrintedRule(450, '90%', 10), at: 'G3', expected: '9.00', severity: 'error' },
    { unit: byPrintedRule(480, '96%', 9.9), at: 'G3', expected: '10.00' },
    // More than all points was meant to be all of them.
    { unit: byPrintedRule(480, '96%', 11), at: 'G3', expected: '10.00' },
    { unit: byRow(9.8), at: 'H3', expected: '9.82' },
    // The score of a row is worked out first: the whole is right with it.
    { unit: byRow(9.82, 4.28), at: 'H5', expected: '4.82', writes: 4.82 },
    { unit: byRow(9.28, 4.28), at: 'H5', expected: '4.82', writes: 4.82, amongOthers: true },
    { unit: byRow(9.28, 4.28), at: 'H3', expected: '9.82', amongOthers: true },
    // More than all points is never a matter of rounding.
    { unit: aUnit().funds({ spent: 1272, rate: '106%', score: 10.6 }), at: 'funds/score', expected: '10.00', severity: 'error' },
    // Full points for less than the whole budget: little as they gain, no rounding.
    { unit: aUnit().funds({ score: 10 }), at: 'funds/score', expected: '9.99', writes: 9.99, severity: 'error' },
    { unit: aUnit().funds({ score: 10, rate: '100%' }), at: 'funds/score', expected: '9.99', severity: 'error' },
    { unit: nearlyAll(5, 9.98), at: 'H4', expected: '4.98', writes: 4.98, severity: 'error' },
    { unit: nearlyAll(4.98, 10), at: 'H3', expected: '9.98', writes: 9.98, severity: 'error' },
    // Cut off: 9.7699.
    { unit: aUnit().funds({ spent: 1172.39, rate: '97.70%', score: 9.76 }), at: 'funds/score', expected: '9.77', severity: 'error' },
    {
      unit: aUnit().funds({ budget: 2089.11, spent: 2067.13, rate: '98.95%', score: 9.8 }),
      at: 'funds/score',
      expected: '9.89',
      severity: 'error',
    },
    { unit: aUnit().laidOut({ amounts: 'text' }).funds({ score: '8.99' }), at: 'funds/score', expected: '9.99', writes: '9.99' },
  ],
});

describeRule('spent-without-budget', {
  silent: [
    fundsForm([100, 100, 90, 10, '90%', 9]),
    fundsForm([0, 0, 0, 10, null, null]),
    fundsForm([null, null, null, 10, null, null]),
    // That the rate rests on nothing says it already.
    fundsForm([80, null, 62.4, 10, '78%', 7.8]),
  ],
  reports: [
    { unit: fundsForm([0, 0, 62.4, 10, null, null]), at: 'D3', severity: 'warning', says: '执行率无法计算' },
    { unit: fundsForm([80, null, 62.4, 10, null, null]), at: 'D3', says: '未填' },
    {
      unit: fundsForm(
        [100, 100, 90, 10, '90%', 9],
        [null, '其中：财政拨款', 100, 100, 60, null, '60%'],
        [null, '其他资金', null, null, 30, null, '—'],
      ),
      at: 'D5',
      says: '其他资金的预算数未填',
    },
  ],
});

/** The budget in 元 among amounts in 万元: rate and points follow it, the total does not. */
const inOtherUnit = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 131.5, 1315000, 131.2, 10, '0.01%', 0],
  [null, '其中：当年财政拨款', 131.5, 131.5, 131.2, null, '99.77%', null],
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '未完成原因'],
  ['产出指标', '数量指标', '新建书柜数量', '≥60个', '60个', 50, 50, null],
  ['效益指标', '社会效益', '惠及居民户数', '≥900户', '910户', 40, 40, null],
  ['总分', null, null, null, null, 100, 99.98, null],
]);

// What the points of the execution rate rest on is to be looked at before the total.
describeRule('total-score-mismatch', { silent: [], reports: [{ unit: inOtherUnit, at: 'G8', writes: null }] });
