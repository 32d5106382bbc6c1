import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (lost: string | number | null, score = 19) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '扣分', '得分', '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 20, lost, score, '两处场地未落实'],
  ]);

describeRule('deducted-differs', {
  // The score itself is wrong in the last: that is told, once.
  silent: [form(1), form(-1), form(null), form('无'), form(1, 18)],
  reports: [{ unit: form(0.6), at: 'G3', expected: '1', severity: 'error', writes: null, arithmetic: '20 − 19 = 1' }],
});
