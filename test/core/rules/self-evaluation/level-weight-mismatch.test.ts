import { levelWeightMismatch } from '../../../../src/core/rules/self-evaluation/level-weight-mismatch';
import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
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

describeRule(levelWeightMismatch, {
  silent: [
    repeated('产出指标（30分）', '产出指标（30分）', '产出指标（30分）'),
    aUnit(),
    aUnit().laidOut({ levelWeights: false }),
    aUnit().laidOut({ fullWidth: true }),
  ],
  reports: [
    { unit: aUnit().level('产出指标', 40), at: 'level:产出指标/weight', expected: '30', writes: null },
    { unit: aUnit().laidOut({ fullWidth: true }).level('产出指标', 40), at: 'level:产出指标/weight', expected: '30' },
    { unit: repeated('产出指标（40分）', '产出指标（30分）', '产出指标（30分）'), at: 'row 1', expected: '30', writes: null },
    { unit: repeated('产出指标（30分）', '产出指标（80分）', '产出指标（30分）'), at: 'row 2', expected: '30', says: '其他各行为30分' },
    // The labels make 100: it is a weight that is wrong, and full marks of one that people scored say which.
    { unit: aUnit().indicator('惠农政策落实情况', { weight: 12 }), at: 'indicator:惠农政策落实情况/weight', expected: '10', writes: null },
    // Nothing says which.
    {
      unit: aUnit()
        .indicator('惠农政策落实情况', { weight: 12, note: '政策落实不够全面，已整改。' })
        .indicator('新增就业登记人数', { target: '明显增加', actual: '明显增加', score: 9, note: '部分人员外出。' }),
      at: 'level:效益指标/weight',
      expected: null,
      writes: null,
      says: '请核对各项',
    },
  ],
});
