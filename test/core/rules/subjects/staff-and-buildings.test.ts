import { describeRule, type Sheets } from '../../../support/describe-rule';
import { type CellDraft, gridOf } from '../../../support/grid-of';
import { NO_DECISIONS } from '../../../../src/core/decisions';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';
import { aUnit } from '../../../support/unit-builder';
import type { SheetRef } from '../../../../src/core/grid/grid';

describeRule('staff-control-rate-mismatch', {
  silent: [
    aUnit(),
    aUnit().staff({ actual: 187, authorised: 100, rate: { percent: '187' } }),
    aUnit().staff({ rate: '95%' }),
    aUnit().staff({ rate: null }),
    aUnit().staff({ authorised: 0 }),
  ],
  reports: [
    {
      unit: aUnit().staff({ rate: { percent: '96.00' } }),
      at: 'staff/rate',
      expected: '95.00%',
      writes: 0.95,
      formula: '=D5/B5',
      says: '96.00%',
    },
    { unit: aUnit().laidOut({ rates: 'text' }).staff({ rate: '96%' }), at: 'staff/rate', expected: '95.00%', writes: '95.00%' },
  ],
});

describeRule('staff-control-rate-blank', {
  silent: [aUnit(), aUnit().staff({ authorised: null, rate: null }), aUnit().staff({ rate: '—', actual: null })],
  reports: [{ unit: aUnit().staff({ rate: null }), at: 'staff/rate', expected: '95.00%' }],
});

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

describeRule('staff-above-authorised', {
  silent: [aUnit(), aUnit().staff({ actual: 120, rate: { percent: '100.00' } }), aUnit().staff({ authorised: null })],
  reports: [
    {
      unit: aUnit().staff({ authorised: 100, actual: 187, rate: { percent: '187.00' } }),
      at: 'staff/rate',
      says: '超过100%控制线87.00个百分点',
      writes: null,
    },
  ],
});

const BLANK = {
  'approved-size': null,
  'actual-size': null,
  'size-rate': null,
  'budget-investment': null,
  'actual-investment': null,
  'investment-rate': null,
};

describeRule('building-rate-mismatch', {
  silent: [aUnit(), aUnit().building(BLANK), aUnit().building({ 'size-rate': { percent: '98' } })],
  reports: [
    { unit: aUnit().building({ 'size-rate': { percent: '89.00' } }), at: 'building/size-rate', expected: '98.00%', writes: 0.98 },
    { unit: aUnit().building({ 'investment-rate': { percent: '101.21' } }), at: 'building/investment-rate', expected: '98.80%' },
    { unit: aUnit().building({ 'size-rate': null }), at: 'building/size-rate', expected: '98.00%', severity: 'warning' },
  ],
});

describe('a slip in an amount of a building', () => {
  test('is not mended at its rate', () => {
    const unit = aUnit().building({ 'budget-investment': 12600, 'actual-investment': 1248.66, 'investment-rate': { percent: '99.10' } });
    const found = review(unit.grids(), { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings);
    expect(found.filter(({ rule }) => rule === 'building-rate-mismatch').map(({ fix }) => fix?.kind ?? null)).not.toContain('computed');
  });
});

describeRule('building-above-approval', {
  silent: [aUnit(), aUnit().building({ 'approved-size': '—', 'actual-size': '—', 'size-rate': '—' })],
  reports: [
    { unit: aUnit().building({ 'actual-size': 1320, 'size-rate': { percent: '110.00' } }), at: 'building/size-rate', says: '110.00%' },
  ],
});

describeRule('building-blank', {
  silent: [aUnit(), aUnit().building({ ...BLANK, 'approved-size': '无' })],
  reports: [{ unit: aUnit().building(BLANK), at: 'building/approved-size', says: '6格空白' }],
});
