import { describeRule, type Sheets } from '../../../support/describe-rule';
import { type CellDraft, gridOf, percent } from '../../../support/grid-of';
import { aUnit } from '../../../support/unit-builder';

const unit = aUnit();

describeRule('spending-sum-mismatch', {
  silent: [
    unit,
    unit
      .spending('公车购置', { previous: null, budget: null, spent: null })
      .spending('出国经费', { previous: null, budget: '—', spent: '/' }),
    // A total whose parts nobody listed cannot be checked.
    unit.spending('业务工作经费', { previous: null }).spending('运行维护经费', { previous: null }),
  ],
  reports: [
    // No column adds up: nobody mistypes all of them.
    {
      unit: unit.spending('三公经费', { previous: 526, budget: 524.5, spent: 522.75 }),
      at: 'spending:三公经费/previous',
      expected: null,
      writes: null,
      severity: 'info',
      says: '各列与其下各项合计均不相符',
    },
    {
      unit: unit.spending('三公经费', { previous: { amount: '27.30' } }),
      at: 'spending:三公经费/previous',
      expected: '26.00',
      writes: 26,
      says: '27.30',
      severity: 'error',
    },
    { unit: unit.spending('三公经费', { budget: { amount: '25.40' } }), at: 'spending:三公经费/budget', expected: '24.50' },
    {
      unit: unit.spending('项目支出', { spent: { amount: '352.40' } }),
      at: 'spending:项目支出/spent',
      expected: '325.40',
      formula: '=ROUND(F14+F15,2)',
    },
    {
      unit: unit.spending('三公经费', { spent: { amount: '22.76' } }),
      at: 'spending:三公经费/spent',
      expected: '22.75',
      severity: 'info',
      says: '尾差',
    },
    { unit: unit.spending('项目支出', { budget: null }), at: 'spending:项目支出/budget', expected: '330.00', says: '未填列', writes: 330 },
    // With what its parts come to, a figure that is stated would not hold: what the other annex says of it, or a rate on it.
    {
      unit: aUnit()
        .spending('项目支出', { spent: null })
        .spending('业务工作经费', { spent: { amount: '118.840' } }),
      at: 'spending:项目支出/spent',
      writes: null,
      diagnosis: '填报325.40',
    },
    { unit: unit.spending('三公经费', { spent: null }), at: 'spending:三公经费/spent', writes: 22.75 },
    {
      unit: unit.spending('三公经费', { spent: null }).spending('公务接待', { spent: { amount: '18.15' } }),
      at: 'spending:三公经费/spent',
      writes: null,
      diagnosis: '与此不符',
    },
  ],
});

const HEADER = ['项目', '2022年决算数', '2023年预算数', '2023年决算数', '预算控制率', '较上年增减率', '较上年增减额', '结余'];

/** Three rows of amounts with what is worked out beside them; `changed` by address. */
function aTable(changed: Readonly<Record<string, CellDraft>> = {}, header: readonly string[] = HEADER): Sheets {
  const rows: CellDraft[][] = [
    ['2023年度部门整体支出绩效评价基础数据表'],
    [...header],
    ['三公经费', 21.4, 20, 18.6, '93.00%', percent(-0.1308, 2), -2.8, 1.4],
    ['项目支出', 410, 420, 398.5, '94.88%', '-2.80%', -11.5, 21.5],
    ['公用经费', 260, 255, 249.8, 97.96, -3.92, -10.2, 5.2],
    ['政府采购', 0, 0, 0, '—', '—', 0, 0],
  ];
  const positions = new Map<string, { sheet: { id: string; name: string }; at: { row: number; column: number } }>();
  const sheet = { id: 'sheet-1', name: '表一' };
  rows.forEach((row, at) =>
    row.forEach((_, column) => positions.set(`${'ABCDEFGH'[column] ?? ''}${at + 1}`, { sheet, at: { row: at, column } })),
  );
  for (const [place, value] of Object.entries(changed)) {
    const at = positions.get(place)?.at;
    const row = at === undefined ? undefined : rows[at.row];
    if (at !== undefined && row !== undefined) row[at.column] = value;
  }
  return { grids: () => [gridOf(rows)], positions: () => positions };
}

const BUDGET_ON_LAST_YEAR = { F3: '-6.54%', F4: '2.44%', F5: '-1.92%' };
const DECLINE = { F3: '13.08%', F4: '2.80%', F5: '3.92%' };

describeRule('spending-comparison-mismatch', {
  silent: [
    aTable(),
    aTable({ F4: '—' }),
    // A column that few rows fill in is meant for those.
    aTable({ E4: null, E5: null }),
    aTable({ E5: '98%', E3: 0.93 }),
    // The same words stand over other comparisons; most rows of a column say which.
    aTable(BUDGET_ON_LAST_YEAR),
    aTable(
      DECLINE,
      HEADER.map((word) => (word === '较上年增减率' ? '较上年下降幅度' : word)),
    ),
    // Nothing tells how a column of which no row holds is worked out.
    aTable({ F3: '1.00%', F4: '2.00%', F5: '3.00%' }),
  ],
  reports: [
    { unit: aTable({ E5: '79.96%' }), at: 'E5', expected: '97.96%', writes: '97.96%' },
    { unit: aTable({ F4: '-8.20%' }), at: 'F4', expected: '-2.80%' },
    { unit: aTable({ G4: -15.1 }), at: 'G4', expected: '-11.50', writes: -11.5 },
    { unit: aTable({ H4: 25.1 }), at: 'H4', expected: '21.50' },
    { unit: aTable({ E4: null }), at: 'E4', expected: '94.88%', says: '未填列' },
    { unit: aTable({ ...BUDGET_ON_LAST_YEAR, F4: '4.24%' }), at: 'F4', expected: '2.44%' },
  ],
});

describeRule('of-which-above-total', {
  silent: [aUnit(), aUnit().spending('办公费', { spent: { amount: '126.70' } })],
  reports: [
    { unit: aUnit().spending('办公费', { spent: { amount: '157.20' } }), at: 'spending:公用经费/spent', says: '202.80' },
    // Of the parts that can be read it is less already.
    {
      unit: aUnit()
        .spending('公务用车购置和维护经费', { spent: { error: '#REF!' } })
        .spending('三公经费', { spent: { amount: '1.20' } }),
      at: 'spending:三公经费/spent',
      says: '1.20',
    },
  ],
});

describeRule('spending-without-budget', {
  silent: [aUnit(), aUnit().spending('公车购置', { budget: 0, spent: 0 }), aUnit().spending('公用经费', { budget: null })],
  reports: [
    { unit: aUnit().spending('政府采购金额', { budget: 0 }), at: 'spending:政府采购金额/spent', says: '预算数为0' },
    // The parts of a total without a budget only repeat it.
    {
      unit: aUnit().spending('项目支出', { budget: 0 }).spending('业务工作经费', { budget: 0 }).spending('运行维护经费', { budget: 0 }),
      at: 'spending:项目支出/spent',
    },
  ],
});

describeRule('spending-above-budget', {
  silent: [aUnit(), aUnit().spending('公用经费', { budget: null }), aUnit().spending('公用经费', { budget: 0 })],
  reports: [
    {
      unit: aUnit().spending('公用经费', { spent: { amount: '846.13' }, budget: { amount: '202.20' } }),
      at: 'spending:公用经费/spent',
      says: '418.46%',
      severity: 'warning',
    },
    { unit: aUnit().spending('办公费', { spent: { amount: '84.78' } }), at: 'spending:办公费/spent', says: '超预算26.78' },
  ],
});

describeRule('year-on-year-jump', {
  silent: [
    aUnit(),
    aUnit().spending('公用经费', { previous: -62.1 }),
    aUnit().spending('公用经费', { previous: 0 }),
    aUnit().spending('公用经费', { previous: null }),
  ],
  reports: [
    {
      unit: aUnit().spending('公用经费', { previous: { amount: '62.10' } }),
      at: 'spending:公用经费/spent',
      says: '增长177.46%',
      severity: 'info',
    },
    { unit: aUnit().spending('政府采购金额', { spent: { amount: '10.50' } }), at: 'spending:政府采购金额/spent', says: '下降75.00%' },
  ],
});

describeRule('three-public-item-increased', {
  silent: [aUnit(), aUnit().spending('公车运行维护', { spent: { amount: '18.00' } })],
  reports: [{ unit: aUnit().spending('公车运行维护', { spent: { amount: '12.09' } }), at: 'spending:公车运行维护/spent', says: '0.75%' }],
});

describeRule('three-public-underspent', {
  silent: [aUnit(), aUnit().spending('三公经费', { budget: null })],
  reports: [{ unit: aUnit().spending('三公经费', { budget: { amount: '30.00' } }), at: 'spending:三公经费/spent', says: '75.83%' }],
});

describeRule('of-which-share-low', {
  silent: [aUnit(), aUnit().only('self')],
  reports: [{ unit: aUnit().spending('公用经费', { spent: { amount: '846.13' } }), at: 'spending:公用经费/spent', says: '743.33' }],
});
