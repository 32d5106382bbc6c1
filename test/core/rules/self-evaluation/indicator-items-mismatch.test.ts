import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (whole: readonly [string, string], ...items: readonly (readonly [string, string])[]) =>
  sheetOf([
    ['2023年度绩效目标自评表'],
    ['一级指标', '二级指标', '三级指标', '分值', '年度指标值', '全年实际值', '得分'],
    ['产出指标（100分）', '数量指标', '★补助种植面积', 100, ...whole, 100],
    ...items.map((item, index) => [null, null, `其中${index + 1}类作物面积`, null, ...item, null]),
  ]);

describeRule('indicator-items-mismatch', {
  silent: [
    form(['30亩', '30亩'], ['10亩', '10亩'], ['20亩', '20亩']),
    // 其中 may leave something out.
    form(['30亩', '30亩'], ['10亩', '10亩']),
    form(['30亩', '30亩']),
  ],
  reports: [
    { unit: form(['30亩', '30亩'], ['10亩', '10亩'], ['25亩', '20亩']), at: 'E3', expected: '35', severity: 'error' },
    { unit: form(['30亩', '32亩'], ['10亩', '10亩'], ['20亩', '20亩']), at: 'F3', expected: '30' },
  ],
});
