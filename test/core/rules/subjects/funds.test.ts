import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { fundsForm } from '../../../support/funds-form';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit, SELF_SHEET } from '../../../support/unit-builder';

describeRule('budget-adjustment-unexplained', {
  silent: [
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', 100, 190, 190, 10, '100%', 10],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '备注'],
      ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
      ['总分', null, null, null, null, 100, 100],
      ['其他需要说明的问题', '汛期追加应急经费90万元。'],
    ]),
    aUnit(),
    aUnit().funds({ initial: null }),
    aUnit().funds({ initial: 0 }),
  ],
  reports: [
    { unit: aUnit().funds({ initial: { amount: '618.00' } }), at: 'funds/budget', says: '调增582.00' },
    {
      unit: aUnit().funds({ initial: { amount: '11800000.00' } }),
      at: 'funds/initial',
      expected: '1180.00',
      diagnosis: '疑似万元与元混用：1180.00',
      says: '请核对金额单位',
    },
    { unit: aUnit().funds({ initial: { amount: '2400.00' } }), at: 'funds/budget', says: '调减1200.00' },
  ],
});

describeRule('initial-budget-missing', {
  silent: [fundsForm([100, 120, 90, 10, '75%', 7.5]), fundsForm([0, 0, 0, 10, null, null])],
  reports: [
    { unit: fundsForm([0, 120, 90, 10, '75%', 7.5]), at: 'C3', severity: 'info', says: '年初预算数为0' },
    { unit: fundsForm([null, 120, 90, 10, '75%', 7.5]), at: 'C3', says: '未填' },
  ],
});

const stated = (left: number, rate: string | number | null = '90%') =>
  sheetOf([
    ['2023年度财政资金绩效评价表'],
    [
      '资金投入情况（万元）',
      null,
      '全年预算数(A)',
      '全年到位资金(B)',
      '预算到位(B/A×100%)',
      '全年执行资金(C)',
      '预算执行(C/A×100%)',
      '结余',
    ],
    [null, '年度资金总额', 100, 90, rate, 80, '80%', left],
    [null, '其中：中央财政资金', 100, 90, '90%', 80, '80%', 10],
  ]);

const adjusted = (budget: number | null, left: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '调整后预算数', '实际支出数', '结余数'],
    [null, '年度资金总额', 100, 100, 90, 10],
    [null, '其中：财政拨款', 80, 80, 75, 5],
    [null, '上年结转资金', 20, budget, 15, left],
  ]);

const spentInPart = (spent: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '下达资金', '实际支出', '支出进度', '结余'],
    [null, '年度资金总额', 100, 100, '100%', 0],
    [null, '其中：中央财政资金', 80, spent, '100%', 0],
    [null, '省级财政资金', 20, 20, '100%', 0],
  ]);

const alone = (spent: number, rate: string, left: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '下达资金', '实际支出', '支出进度', '结余'],
    [null, '年度资金总额', 100, spent, rate, left],
  ]);

const changed = (change: number) =>
  sheetOf([
    ['某项目绩效自评表'],
    ['资金', '年初预算数', '预算调整数', '全年预算数', '全年执行数', '执行率'],
    ['年度资金总额', 100, change, 120, 108, '90%'],
  ]);

describeRule('funds-identity-mismatch', {
  silent: [
    changed(20),
    // The adjusted budget is blank: what is left of it nobody can work out of the initial one.
    adjusted(null, 7),
    stated(10),
    stated(20),
    stated(10, 0.9),
  ],
  reports: [
    { unit: stated(15), at: 'H3', severity: 'error', says: '结余填报15' },
    { unit: changed(22), at: 'C3', severity: 'error', expected: '20.00', writes: null },
    // A slip in what was spent, which its rate and the sum contradict: what is left is no second slip.
    { unit: spentInPart(8), at: 'D4', expected: '80', diagnosis: '疑似小数点错位', writes: 80 },
    // More was spent than planned: nothing is left, and no button writes less than nothing.
    { unit: alone(105, '105%', 0), at: 'F3', expected: '-5.00', writes: null },
    // Rate and remainder agree that 90 was spent: no button writes what follows from 80.
    { unit: alone(80, '90%', 10), at: 'F3', expected: '20.00', amongOthers: true, writes: null },
    { unit: alone(80, '80%', 15), at: 'F3', expected: '20.00', writes: 20 },
    { unit: stated(10, '100%'), at: 'E3', expected: '90.00%' },
    // Left blank where its sister is there.
    { unit: stated(10, null), at: 'E3', expected: '90.00%', severity: 'error', writes: '90.00%' },
  ],
});

const arrivalForm = (arrived: number, score: number) =>
  sheetOf([
    ['某专项资金绩效自评表'],
    ['计划投资额（万元）', 500, '实际到位资金（万元）', arrived, '实际使用情况（万元）', 300],
    ['其中：省财政', 500, '其中：省财政', arrived, null, null],
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '得分'],
    ['项目管理', 100, '资金到位', 5, '到位率', 3, score],
    [null, null, null, null, '到位时效', 97, 97],
  ]);

describeRule('arrival-scored-in-full', {
  silent: [arrivalForm(500, 3), arrivalForm(400, 2.4)],
  reports: [{ unit: arrivalForm(400, 3), at: 'G5', severity: 'warning', says: '到位率80.00%' }],
});

/** The total split by source and again by kind. */
function splitTwice(projects: number): Sheets {
  const rows = [
    ['部门整体绩效自评表'],
    ['预算执行（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['资金总额', 500, 520, 510, 10, '98.08%', 9.81],
    ['（1）资金来源：财政性资金', 490, 510, 500, null, '98.04%', null],
    ['其他资金', 10, 10, 10, null, '100%', null],
    ['（2）资金结构：基本支出', 200, 210, 210, null, '100%', null],
    ['项目支出', projects, 310, 300, null, '96.77%', null],
  ];
  return {
    grids: () => [gridOf(rows, { sheet: SELF_SHEET })],
    positions: () => new Map([['项目支出/initial', { sheet: SELF_SHEET, at: { row: 6, column: 1 } }]]),
  };
}

/** 其中 with one row, which is not all of the total. */
const listing = (part: string, spent: number | null, rate: string | null): Sheets =>
  sheetOf([
    ['部门整体绩效自评表'],
    ['预算执行（万元）', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 500, spent, 10, rate, 9.6],
    [part, 320, 300, null, null, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ]);

/** What is listed is a part of the total in the other columns: nothing says what the total of this one is. */
const partial = (initial: number): Sheets =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数'],
    [null, '年度资金总额', initial, 9126.5, 9000],
    [null, '其中：财政拨款', 6242, 6726.5, 6700],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ]);

/** What was received is the sum of its sources like any other amount. */
const received = (total: number): Sheets =>
  sheetOf([
    ['2023年度转移支付绩效自评表'],
    ['资金情况（万元）', '全年预算数（A）', '全年到位数（B）', '全年执行数（C）', '执行率（C/A）'],
    ['年度资金总额', 2722.54, total, 2600, '95.50%'],
    ['其中：中央补助', 1497, 1497, 1400, '93.52%'],
    ['省级资金', 1225.54, 1225.54, 1200, '97.92%'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ]);

/** A rate shown as 96% holds with swapped digits of the budget as well as without. */
const COARSE_RATE: Sheets = {
  grids: () => [
    gridOf(
      [
        ['部门整体绩效自评表'],
        ['预算执行（万元）', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        ['年度资金总额', 2213.92, 2124.8, 10, '96%', 9.6],
        ['其中：财政拨款', 729.13, 700, null, null, null],
        ['其他资金', 1484.16, 1424.8, null, null, null],
      ],
      { sheet: SELF_SHEET },
    ),
  ],
  positions: () => new Map([['funds/budget', { sheet: SELF_SHEET, at: { row: 2, column: 1 } }]]),
};

const national = aUnit().laidOut({ form: 'national' });

const IN_YUAN = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 432000, 372400, 10, '86.2%', 8.62],
  [null, '其中：当年财政拨款', 43.2, 37.24, null, null, null],
  [null, '其他资金', null, null, null, null, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
]);

/** One source is all there is; its amounts are the total's. */
const oneSource = (initial: number | null, spent: number | null, others: number | null = null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
    ['年度资金总额', 880, 880, 845, '96.02%'],
    ['其中：本年财政拨款', initial, 880, spent, null],
    ['其他资金', others, others, others, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场'],
  ]);

describeRule('funds-total-mismatch', {
  silent: [
    oneSource(880, 845),
    listing('其中：政府采购', 480, '96%'),
    listing('其中：政府采购', null, '96%'),
    received(2722.54),
    partial(8642),
    splitTwice(300),
    aUnit(),
    national,
    national.laidOut({ rates: 'text' }),
  ],
  reports: [
    { unit: oneSource(null, 845), at: 'B4', severity: 'error', expected: '880', writes: null },
    { unit: oneSource(880, null), at: 'D4', severity: 'error', expected: '845', writes: null },
    { unit: received(2722.34), at: 'C3', severity: 'error' },
    { unit: partial(642), at: 'C3', severity: 'error', expected: null, writes: null },
    // A whole row in another unit: nothing says which is meant, and no part is blamed.
    {
      unit: IN_YUAN,
      at: 'C3',
      says: '填报432000，与各项合计43.2不平',
      diagnosis: '疑似万元与元混用',
      arithmetic: '年度资金总额全年预算数 432000 ≠ 当年财政拨款全年预算数 43.2',
      writes: null,
      amongOthers: true,
    },
    { unit: COARSE_RATE, at: 'funds/budget', expected: '2213.29', diagnosis: '疑似数字颠倒：2213.29' },
    // The total holds with the other split, so it is this one that does not.
    { unit: splitTwice(330), at: '项目支出/initial', expected: '300', writes: null },
    {
      unit: national.funds({ initial: { amount: '1810.00' } }),
      at: 'funds/initial',
      expected: null,
      writes: null,
      diagnosis: '应为1180.00',
    },
    { unit: national.funds({ budget: { amount: '1200.01' } }), at: 'funds/budget', severity: 'info', expected: '1200.00' },
  ],
});
