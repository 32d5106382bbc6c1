import type { SheetRef } from '../../../../src/core/grid/grid';
import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf, type CellDraft } from '../../../support/grid-of';

/** 行政 and 事业 with a row of all; `changed` by address. */
function staff(changed: Readonly<Record<string, CellDraft>> = {}): Sheets {
  const rows: CellDraft[][] = [
    ['2023年度部门整体支出绩效评价基础数据表'],
    ['人员类别', '编制数', '实际在职人数', '控制率'],
    ['行政', 26, 25, '96.15%'],
    ['事业', 48, 45, '93.75%'],
    ['合计', 74, 70, '94.59%'],
  ];
  const sheet: SheetRef = { id: 'sheet-1', name: '表一' };
  const positions = new Map<string, { readonly sheet: SheetRef; readonly at: { readonly row: number; readonly column: number } }>(
    rows.flatMap((row, at) => row.map((_, column) => [`${'ABCD'[column] ?? ''}${at + 1}`, { sheet, at: { row: at, column } }] as const)),
  );
  for (const [place, value] of Object.entries(changed)) {
    const at = positions.get(place)?.at;
    const row = at === undefined ? undefined : rows[at.row];
    if (at !== undefined && row !== undefined) row[at.column] = value;
  }
  return { grids: () => [gridOf(rows)], positions: () => positions };
}

describeRule('staff-sum-mismatch', {
  silent: [staff(), staff({ B4: '—', C4: '—', D4: '—', B5: 26, C5: 25, D5: '96.15%' })],
  reports: [
    { unit: staff({ C5: 77, D5: '104.05%' }), at: 'C5', says: '70' },
    { unit: staff({ B5: 47, D5: '148.94%' }), at: 'B5', says: '74' },
  ],
});
