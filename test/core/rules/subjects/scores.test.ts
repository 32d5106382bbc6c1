import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const SUBSIDY = '惠农补贴发放率';

describeRule('indicator-score-blank', {
  silent: [
    aUnit(),
    aUnit().indicator(SUBSIDY, { target: null, actual: null, weight: null, score: null }),
    aUnit().indicator(SUBSIDY, { target: '/', actual: '/', weight: '/', score: '/' }),
  ],
  reports: [
    {
      unit: aUnit().indicator(SUBSIDY, { score: null }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
      writes: 4.93,
      severity: 'error',
    },
    { unit: aUnit().indicator('惠农政策落实情况', { score: null }), at: 'indicator:惠农政策落实情况/score', says: '请按完成情况评分' },
    {
      unit: aUnit().laidOut({ directionColumns: true }).indicator(SUBSIDY, { score: null }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
    },
  ],
});

describeRule('indicator-score-not-a-number', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { target: '/', actual: '/', weight: '/', score: '/' }),
    aUnit().indicator('群众满意度', { score: '10' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { score: '满分' }), at: 'indicator:群众满意度/score', expected: '10.00', says: '“满分”' },
    {
      unit: aUnit().indicator('群众满意度', { score: { error: '#VALUE!' } }),
      at: 'indicator:群众满意度/score',
      expected: '10.00',
      writes: null,
      says: '错误值#VALUE!',
    },
  ],
});

describeRule('indicator-score-negative', {
  silent: [aUnit(), aUnit().indicator('群众满意度', { score: 0 })],
  reports: [{ unit: aUnit().indicator('群众满意度', { score: -10 }), at: 'indicator:群众满意度/score', expected: '10.00', writes: 10 }],
});

describeRule('score-without-values', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { target: null, actual: null, score: null }),
    aUnit().indicator('群众满意度', { target: null, score: 0 }),
  ],
  reports: [
    // One score for several rows, and a form without scores: a result without its target cannot be judged all the same.
    { unit: aUnit().indicator('群众满意度', { target: null, score: null }), at: 'indicator:群众满意度/target', says: '指标值未填' },
    { unit: aUnit().indicator('群众满意度', { actual: null }), at: 'indicator:群众满意度/actual', says: '实际完成值空白' },
    { unit: aUnit().indicator('群众满意度', { target: null }), at: 'indicator:群众满意度/target', says: '指标值空白' },
    {
      unit: aUnit().indicator('群众满意度', { target: null, actual: null }),
      at: 'indicator:群众满意度/target',
      says: '指标值和实际完成值空白',
    },
  ],
});

const form = (score: number, second: string) =>
  sheetOf(
    [
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '采购图书', '≥900册', '920册', 20, score],
      [null, null, '采购期刊', '≥300种', second, null, null],
      ['效益指标', '社会效益', '新增读者', '≥500人', '500人', 80, 80],
    ],
    { merges: ['F3:F4', 'G3:G4'] },
  );

describeRule('shared-score-in-full', {
  silent: [form(20, '300种'), form(16, '250种')],
  reports: [{ unit: form(20, '250种'), at: 'G3', severity: 'warning', says: '采购期刊指标值≥300种，实际完成250种' }],
});

/** One score for a date and a count; the last indicator was missed, and nobody noticed. */
const late = (score: number) =>
  sheetOf(
    [
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '时效指标', '图书到馆时间', '10月底前', '10月8日', 20, 20],
      [null, '数量指标', '采购图书', '≥900册', '920册', null, null],
      ['效益指标', '社会效益', '新增读者', '≥500人', '400人', 80, score],
      ['总分', null, null, null, null, 100, score + 20],
    ],
    { merges: ['F3:F4', 'G3:G4'] },
  );

// A shared score is taken as filed: the total goes along with the one that is wrong.
describeRule('indicator-score-mismatch', {
  silent: [late(64)],
  reports: [{ unit: late(80), at: 'G5', expected: '64.00', writes: 64 }],
});
describeRule('total-score-mismatch', {
  silent: [late(64)],
  reports: [{ unit: late(80), at: 'G6', expected: '84.00', writes: 84 }],
});
describeRule('score-outside-band', { silent: [late(64)], reports: [] });
