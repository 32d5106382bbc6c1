import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf, percent, type CellDraft } from '../../../support/grid-of';

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
