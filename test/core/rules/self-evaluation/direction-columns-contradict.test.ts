import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (nature: string, direction: string, target: string | number = 4, actual = 4) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '年度指标值', '实际完成值', '计量单位', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', nature, direction, target, actual, '场', 100, 100],
  ]);

describeRule('direction-columns-contradict', {
  silent: [form('正向', '大于等于'), form('反向', '≤'), form('定量指标', '≥'), form('正向', '等于'), form('正向', '≧', '≥4')],
  reports: [
    { unit: form('正向', '小于等于'), at: 'E3', severity: 'warning', says: '方向相反' },
    { unit: form('反向指标', '≥'), at: 'E3' },
    { unit: form('正向', '大于等于', '≤4'), at: 'E3' },
  ],
});

// By one of the columns all is well, by the other the score is wrong: nothing is said of it, and nothing asked twice.
for (const rule of ['indicator-score-mismatch', 'under-fulfilled-without-note', 'direction-ambiguous'] as const)
  describeRule(rule, { silent: [form('正向', '小于等于', 4, 5), form('正向', '大于等于', '≤4', 5)], reports: [] });
