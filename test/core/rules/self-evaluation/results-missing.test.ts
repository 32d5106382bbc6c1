import { describeRule } from '../../../support/describe-rule';
import { sheetOf, type Rows } from '../../../support/sheet-of';

const form = (rows: Rows, total: string | number | null, spent: number | null = 0) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['预算执行情况（万元）', null, null, '预算数(A)', '执行数(B)', '执行率(B/A)'],
    [null, '年度财政资金总额', null, 100, spent, spent],
    ['一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
    ...rows,
    ['总分', null, null, null, null, total],
  ]);

describeRule('results-missing', {
  silent: [
    form([['产出指标', '数量指标', '修建圈舍面积', '500平方米', '500平方米', 80]], 80),
    // Nothing at all was filled in: a form of its own state.
    form([['产出指标', '数量指标', '修建圈舍面积', '500平方米', null, null]], null, null),
    form(
      [
        ['产出指标', '数量指标', '修建圈舍面积', '500平方米', '500平方米', 80],
        [null, null, '……', null, null, null],
      ],
      80,
    ),
  ],
  reports: [
    {
      unit: form(
        [
          ['产出指标', '数量指标', '修建圈舍面积', '500平方米', null, null],
          [null, '质量指标', '验收合格率', '95%', null, null],
        ],
        80,
      ),
      at: 'E5',
      severity: 'error',
      says: '没有填完成值和得分',
    },
    {
      unit: form(
        [
          ['产出指标', '数量指标', '修建圈舍面积', '500平方米', '500平方米', null],
          [null, '质量指标', '验收合格率', '95%', '95%', null],
        ],
        null,
      ),
      at: 'F7',
      says: '总分未填',
    },
  ],
});
