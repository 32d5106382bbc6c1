import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit, SELF_SHEET } from '../../../support/unit-builder';

/** The label of a level in every row, as some forms repeat it. */
function repeated(...labels: readonly string[]): Sheets {
  const rows = labels.map((label, index) => [label, `第${index + 1}项任务完成数`, '≥1个', '1个', 10, 10, null]);
  return {
    grids: () => [
      gridOf([['整体支出绩效自评表'], ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'], ...rows], {
        sheet: SELF_SHEET,
      }),
    ],
    positions: () => new Map(labels.map((_, index) => [`row ${index + 1}`, { sheet: SELF_SHEET, at: { row: index + 2, column: 0 } }])),
  };
}

/** Two levels, the second or the first of them short of the points in its label; with or without a total row. */
function twoLevels(first: number, second: number, total: readonly (string | number | null)[] | null = null) {
  return sheetOf([
    ['2024年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标（50分）', '数量指标', '疏通里程', '≥40公里', '42公里', first, first],
    ['效益指标（40分）', '社会效益', '受益村庄', '≥9个', '9个', second, second],
    ...(total === null ? [] : [total]),
  ]);
}

describeRule('level-weight-mismatch', {
  silent: [
    repeated('产出指标（30分）', '产出指标（30分）', '产出指标（30分）'),
    aUnit(),
    aUnit().laidOut({ levelWeights: false }),
    aUnit().laidOut({ fullWidth: true }),
  ],
  reports: [
    // The rows behind the last one may have been cut off; those of a level before it were not.
    { unit: twoLevels(50, 25), at: 'A4', severity: 'warning', says: '后面的行可能缺失', expected: null, writes: null },
    { unit: twoLevels(35, 40), at: 'A3', severity: 'error' },
    { unit: twoLevels(50, 25, ['总分', null, null, null, null, 75, 75]), at: 'A4', severity: 'error' },
    { unit: aUnit().level('产出指标', 40), at: 'level:产出指标/weight', expected: '30', writes: null },
    { unit: aUnit().laidOut({ fullWidth: true }).level('产出指标', 40), at: 'level:产出指标/weight', expected: '30' },
    { unit: repeated('产出指标（40分）', '产出指标（30分）', '产出指标（30分）'), at: 'row 1', expected: '30', writes: null },
    { unit: repeated('产出指标（30分）', '产出指标（80分）', '产出指标（30分）'), at: 'row 2', expected: '30', says: '其他各行为30分' },
    // The labels make 100: it is a weight that is wrong, and full marks of one that people scored say which.
    { unit: aUnit().indicator('惠农政策落实情况', { weight: 12 }), at: 'indicator:惠农政策落实情况/weight', expected: '10', writes: null },
    // A sign in front of the points is read, and is none.
    { unit: aUnit().set('level:效益指标/weight', -30), at: 'level:效益指标/weight', expected: '30', diagnosis: '正负号' },
    // Nothing says which.
    {
      unit: aUnit()
        .indicator('惠农政策落实情况', { weight: 12, note: '政策落实不够全面，已整改。' })
        .indicator('新增就业登记人数', { target: '明显增加', actual: '明显增加', score: 8, note: '部分人员外出。' }),
      at: 'level:效益指标/weight',
      expected: null,
      writes: null,
      says: '请核对各项',
    },
  ],
});
