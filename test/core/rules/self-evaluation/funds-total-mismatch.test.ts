import { fundsTotalMismatch } from '../../../../src/core/rules/self-evaluation/funds-total-mismatch';
import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
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

describeRule(fundsTotalMismatch, {
  silent: [splitTwice(300), aUnit(), national, national.laidOut({ rates: 'text' })],
  reports: [
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
