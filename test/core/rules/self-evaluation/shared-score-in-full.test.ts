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
