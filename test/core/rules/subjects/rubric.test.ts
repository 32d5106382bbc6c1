import { sheetOf } from '../../../support/sheet-of';
import { describeRule } from '../../../support/describe-rule';
import { RubricBuilder } from '../../../support/rubric-builder';
import { aUnit } from '../../../support/unit-builder';

describeRule('rubric-score-above-weight', {
  silent: [new RubricBuilder()],
  reports: [
    { unit: new RubricBuilder().line('在职人员控制率', { score: 6 }), at: '在职人员控制率/score', expected: '5.00' },
    { unit: new RubricBuilder().line('管理制度健全性', { score: 5 }), at: '管理制度健全性/score', expected: null },
  ],
});

describeRule('rubric-score-negative', {
  silent: [
    new RubricBuilder(),
    new RubricBuilder().line('管理制度健全性', { score: 0 }),
    new RubricBuilder().line('管理制度健全性', { weight: -3, score: -1 }),
  ],
  reports: [
    { unit: new RubricBuilder().line('管理制度健全性', { score: -1 }), at: '管理制度健全性/score', severity: 'error', says: '不应为负数' },
  ],
});

const over = new RubricBuilder().on(
  aUnit()
    .only('base')
    .staff({ actual: 123, rate: { percent: '102.50' } }),
);

describeRule('rubric-score-mismatch', {
  silent: [
    new RubricBuilder(),
    over.line('在职人员控制率', { score: 6 }),
    over.line('在职人员控制率', { score: 3.75 }),
    // 每超过1个百分点扣0.5分: two whole points, or three begun, are read out of it as well.
    over.line('在职人员控制率', { score: 4 }),
    over.line('在职人员控制率', { score: 3.5 }),
  ],
  reports: [
    { unit: over, at: '在职人员控制率/score', expected: null, writes: null, diagnosis: '按比例为3.75，按整档为4或3.5' },
    { unit: over.line('在职人员控制率', { score: 3.8 }), at: '在职人员控制率/score', severity: 'info' },
    { unit: new RubricBuilder().line('“三公经费”变动率', { score: 7 }), at: '“三公经费”变动率/score', expected: '8.00' },
    { unit: new RubricBuilder().line('在职人员控制率', { score: null }), at: '在职人员控制率/score', expected: '5.00' },
  ],
});

const unscored = { score: null, reason: null };

describeRule('rubric-score-blank', {
  silent: [
    new RubricBuilder(),
    // A row without points is no item of its own.
    new RubricBuilder().line('管理制度健全性', { ...unscored, weight: null }),
    // What follows from the base table is told with its value.
    new RubricBuilder().line('在职人员控制率', unscored),
    // Nobody has begun.
    new RubricBuilder()
      .line('在职人员控制率', unscored)
      .line('“三公经费”变动率', unscored)
      .line('管理制度健全性', unscored)
      .totalling(null),
  ],
  reports: [
    // Its total may have been worked out with the score that was then left out: the blank is the fault.
    { unit: new RubricBuilder().line('管理制度健全性', unscored), at: '管理制度健全性/score', severity: 'error' },
  ],
});

describeRule('rubric-deducted-without-reason', {
  silent: [new RubricBuilder(), new RubricBuilder().line('在职人员控制率', { score: 4 })],
  reports: [{ unit: new RubricBuilder().line('管理制度健全性', { reason: null }), at: '管理制度健全性/reason' }],
});

describeRule('rubric-total-mismatch', {
  silent: [new RubricBuilder()],
  reports: [
    { unit: new RubricBuilder().totalling(17), at: 'total/score', expected: '16.00', writes: 16 },
    { unit: new RubricBuilder().totalling(null), at: 'total/score', expected: '16.00' },
    // A score is still to be given: what is there is no total.
    {
      unit: new RubricBuilder().totalling(null).line('管理制度健全性', { score: null, reason: null }),
      at: 'total/score',
      expected: null,
      writes: null,
      says: '已填得分合计',
    },
    // 40 of 5 points were meant as 4: no sum is made of what cannot be.
    { unit: new RubricBuilder().line('管理制度健全性', { score: 40 }), at: 'total/score', expected: null, writes: null },
  ],
});

/** Points on top of the 100 and below nothing; points lost that one row states wrongly. */
const withExtras = sheetOf([
  ['2023年度部门整体支出绩效评价指标评分表'],
  ['一级指标', '三级指标', '分值', '评分标准', '自评得分', '扣分原因'],
  ['投入', '预算编制规范性', 60, '编制规范得满分', 60, null],
  ['过程', '资产管理规范性', 40, '管理规范得满分', 40, null],
  ['加分项', '获市级以上表彰', 3, '国家级3分', 3, null],
  ['减分项', '发生违纪违规问题', -5, '每起扣1分', -1, '有1起'],
  ['合计', null, 100, null, 102, null],
]);
const withLosses = sheetOf([
  ['2023年度部门整体支出绩效评价指标评分表'],
  ['一级指标', '三级指标', '分值', '评分标准', '扣分', '自评得分', '扣分原因'],
  ['投入', '预算编制规范性', 60, '编制规范得满分', 1, 60, null],
  ['过程', '资产管理规范性', 40, '管理规范得满分', 2, 38, '台账不全'],
  ['合计', null, 100, null, 2, 98, null],
]);

/** A rubric that states its results beside its standards, and was looked at again. */
const withResults = (score: number, reviewed: number | string = 9, rate: string | null = null) =>
  sheetOf([
    ['2023年度部门整体支出绩效评价指标评分表'],
    ['一级指标', '三级指标', '分值', '评分标准', '完成情况', '自评得分', '主管部门复核', '得分率', '扣分原因'],
    ['过程', '采购计划执行率', 10, '100%计满分，每低于5%扣1分，扣完为止。', '91.20%', score, reviewed, null, '一个批次流标'],
    ['过程', '资产管理规范性', 90, '管理规范得满分', '管理规范', 90, 90, null, null],
    ['合计', null, 100, null, null, score + 90, 99, rate, null],
  ]);

describeRule('rubric-score-mismatch', {
  // 8.8 points below the whole: one whole step, or its share of the second as well.
  silent: [withResults(9)],
  reports: [{ unit: withResults(8.6), at: 'F3', expected: '9.00', severity: 'error' }],
});
describeRule('score-rate-differs', {
  silent: [withResults(9, 9, '99%')],
  reports: [{ unit: withResults(9, 9, '92%'), at: 'H5', expected: '99.00%' }],
});
describeRule('rubric-score-above-weight', {
  silent: [withExtras, withResults(9)],
  reports: [{ unit: withResults(9, 12), at: 'G3', says: '复核分12，高于该项分值10', writes: null }],
});
describeRule('rubric-score-negative', { silent: [], reports: [{ unit: withResults(9, -9), at: 'G3', says: '复核分为-9', writes: null }] });
describeRule('amount-not-a-number', { silent: [withResults(9)], reports: [{ unit: withResults(9, '满分'), at: 'G3', says: '满分' }] });
describeRule('subtotal-mismatch', { silent: [withExtras], reports: [{ unit: withLosses, at: 'E4', expected: null, writes: null }] });
