import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

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
