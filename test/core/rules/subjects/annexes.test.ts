import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { renamed } from '../../../support/renamed-facts';
import { aUnit, SELF_SHEET } from '../../../support/unit-builder';

const ARITHMETIC = '附件1-2自评表财政供养人数实际完成值 114 ≠ 附件1-1基础数据表实际在职人数 187';

describeRule('staff-actual-differs', {
  silent: [
    aUnit(),
    aUnit().only('self'),
    aUnit().only('base'),
    aUnit().staff({ actual: null }),
    aUnit().indicator('财政供养人数', { actual: null }),
  ],
  reports: [
    {
      unit: aUnit().staff({ actual: 187, rate: '155.83%' }),
      at: 'indicator:财政供养人数/actual',
      expected: '187',
      says: '187',
      arithmetic: ARITHMETIC,
    },
    // With 187 the full points of the indicator would not hold.
    { unit: aUnit().staff({ actual: 187, rate: null }), at: 'staff/actual', expected: '114', writes: null },
    // The control rate says 114 too: the base table is at fault.
    { unit: aUnit().staff({ actual: 187 }), at: 'staff/actual', expected: '114', writes: null, says: '不一致' },
  ],
});

describeRule('staff-target-above-authorised', {
  silent: [aUnit(), aUnit().indicator('财政供养人数', { target: '≤118人' }), aUnit().only('self')],
  reports: [
    { unit: aUnit().indicator('财政供养人数', { target: '≤140人' }), at: 'indicator:财政供养人数/target', says: '高于基础数据表编制数120' },
  ],
});

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

const unit = aUnit().of(renamed(new Map([['办公用水成本', '公用经费支出']])));
const projects = aUnit().of(renamed(new Map([['办公用水成本', '项目支出']])));

describeRule('spending-amount-differs', {
  silent: [
    aUnit(),
    unit.indicator('公用经费支出', { actual: '172.3万元' }),
    unit.indicator('公用经费支出', { actual: '98.5%' }),
    unit.indicator('公用经费支出', { actual: '1723000元' }),
    unit.indicator('公用经费支出', { actual: 172.3 }),
    unit.indicator('公用经费支出', { actual: '12家' }),
    unit.only('self'),
  ],
  reports: [
    { unit: unit.indicator('公用经费支出', { actual: '1139900元' }), at: 'indicator:公用经费支出/actual' },
    {
      unit: unit.indicator('公用经费支出', { actual: '113.99万元' }),
      at: 'indicator:公用经费支出/actual',
      expected: '172.30',
      severity: 'warning',
    },
    { unit: projects.indicator('项目支出', { actual: '1万元' }), at: 'indicator:项目支出/actual', severity: 'error' },
  ],
});

const FALL = '“三公”经费同比下降';

describeRule('three-public-change-differs', {
  silent: [aUnit(), aUnit().only('self'), aUnit().spending('三公经费', { previous: 0 }), aUnit().indicator(FALL, { actual: '12.50%' })],
  reports: [
    { unit: aUnit().indicator(FALL, { actual: '21.7%' }), at: 'indicator:“三公”经费同比下降/actual', expected: '12.50%', writes: null },
    { unit: aUnit().indicator(FALL, { actual: 15 }), at: 'indicator:“三公”经费同比下降/actual', expected: '12.50', writes: null },
  ],
});

const ROW = '部门基本支出预算调整';
const adjusted = aUnit().funds({ initial: { amount: '618.00' } });

describeRule('basic-adjustment-contradicts-funds', {
  silent: [aUnit(), adjusted, aUnit().spending(ROW, { budget: 0, spent: 0 }), adjusted.only('base')],
  reports: [{ unit: adjusted.spending(ROW, { budget: 0, spent: 0 }), at: 'spending:部门基本支出预算调整/budget', expected: '586.60' }],
});

describeRule('unit-name-differs', {
  silent: [
    aUnit(),
    aUnit().set('self/unit', '云岭镇人民政府'),
    aUnit().set('self/unit', '青禾县云岭镇人民政府（盖章）'),
    aUnit().set('self/unit', null),
  ],
  reports: [{ unit: aUnit().set('self/unit', '青禾县石桥镇人民政府'), at: 'self/unit', says: '石桥镇' }],
});
