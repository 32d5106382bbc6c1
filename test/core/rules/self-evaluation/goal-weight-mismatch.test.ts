import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (goal: string, first: string, second: string, total: number | null = 80) =>
  sheetOf([
    ['2023年度项目自评表'],
    [goal, '一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
    [null, first, '数量指标', '宣讲场次', '4场', '4场', 40],
    [null, second, '社会效益指标', '受益人数', '400人', '400人', 40],
    ...(total === null ? [] : [['总分', null, null, null, null, null, total]]),
  ]);

describeRule('goal-weight-mismatch', {
  silent: [
    form('年度绩效目标1（80分）', '产出指标（40分）', '效益指标（40分）'),
    form('年度绩效目标（80分）', '产出指标（40分）', '效益指标（30分）', null),
    form('年度绩效目标', '产出指标（60分）', '效益指标（40分）'),
  ],
  reports: [
    { unit: form('年度绩效目标（80分）', '产出指标（60分）', '效益指标（40分）'), at: 'A2', expected: '100', severity: 'error' },
    { unit: form('年度绩效目标1（80分）', '产出指标（40分）', '效益指标（30分）'), at: 'A2', expected: '70' },
  ],
});
