import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

/** One cell of points for two indicators, each with a score of its own. */
const form = (first: number, second: number, total: number, reached = '920册') =>
  sheetOf(
    [
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '未完成原因'],
      ['产出指标', '数量指标', '采购图书', '≥900册', reached, 20, first, null],
      [null, null, '采购期刊', '≥300种', '300种', null, second, null],
      ['效益指标', '社会效益', '新增读者', '≥500人', '500人', 80, 80, null],
      ['总分', null, null, null, null, 100, total, null],
    ],
    { merges: ['F3:F4'] },
  );

const silent = [form(13, 7, 100), form(7, 13, 100)];
// 810 of 900 is nine tenths of the 13 points that the other leaves.
const missed = form(11.7, 7, 98.7, '810册');

describeRule('weight-missing', { silent: [...silent, missed], reports: [] });
describeRule('indicator-score-mismatch', { silent: [...silent, missed, form(12, 7, 100)], reports: [] });
describeRule('deducted-without-note', {
  silent: [...silent, missed, form(12, 7, 100)],
  reports: [{ unit: form(12, 7, 99), at: 'F3', says: '采购图书、采购期刊分值20，各项指标均已完成，得分合计19.00' }],
});
describeRule('total-score-mismatch', {
  silent: [...silent, missed],
  reports: [{ unit: form(12, 7, 100), at: 'G6', diagnosis: '采购图书、采购期刊分值20', writes: null }],
});
describeRule('indicator-score-above-weight', {
  silent: [...silent, missed],
  reports: [{ unit: form(15, 7, 102), at: 'F3', says: '得分合计22，高于分值20' }],
});

/** Points by goal alone: one score is above all of them, and beside it another is too high as well. */
const goal = (first: number, second: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['产出指标（20分）', '数量指标', '采购图书', '≥900册', '920册', first],
    [null, null, '采购期刊', '≥300种', '300种', second],
    ['效益指标（80分）', '社会效益', '新增读者', '≥500人', '500人', 80],
    ['总分', null, null, null, null, 100],
  ]);

describeRule('indicator-score-above-weight', {
  silent: [goal(13, 7)],
  reports: [{ unit: goal(15, 7), at: 'A3', says: '得分合计22，高于分值20' }],
});
