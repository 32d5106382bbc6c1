import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit, SELF_SHEET } from '../../../support/unit-builder';

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

describeRule('funds-total-mismatch', {
  silent: [
    listing('其中：政府采购', 480, '96%'),
    listing('其中：政府采购', null, '96%'),
    received(2722.54),
    splitTwice(300),
    aUnit(),
    national,
    national.laidOut({ rates: 'text' }),
  ],
  reports: [
    { unit: received(2722.34), at: 'C3', severity: 'error' },
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
