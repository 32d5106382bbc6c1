import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { aUnit, SELF_SHEET } from '../../../support/unit-builder';

/** The funds by 基本支出 and 项目支出 instead of by source, beside the base table of the usual unit. */
function fundsByKind(basic: number, projects: number): Sheets {
  const rows = [
    ['部门整体支出绩效自评表（2024年度）'],
    ['部门整体支出（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 1200, 1200, 1200, 10, '100%', 10],
    ['其中：基本支出', basic, basic, basic, null, '100%', null],
    ['项目支出', projects, projects, projects, null, '100%', null],
  ];
  return {
    grids: () => [...aUnit().only('base').grids(), gridOf(rows, { sheet: SELF_SHEET })],
    positions: () => new Map([['funds:项目支出/spent', { sheet: SELF_SHEET, at: { row: 4, column: 3 } }]]),
  };
}

describeRule('project-spending-differs', {
  silent: [aUnit(), aUnit().only('self'), aUnit().expenditure('项目支出', null), fundsByKind(874.6, 325.4)],
  reports: [
    // Broken in the base table already: told at the same cell, with the same correction.
    { unit: aUnit().spending('项目支出', { spent: { amount: '352.40' } }), at: 'spending:项目支出/spent', expected: '325.40' },
    { unit: fundsByKind(874.6, 320.4), at: 'funds:项目支出/spent', expected: '325.40' },
    {
      unit: aUnit().expenditure('项目支出', { amount: '320.40' }).expenditure('基本支出', { amount: '878.40' }),
      at: 'expenditure:项目支出',
      expected: '325.40',
      writes: null,
    },
    { unit: fundsByKind(879.6, 320.4), at: 'funds:项目支出/spent', expected: '325.40', writes: null },
  ],
});
