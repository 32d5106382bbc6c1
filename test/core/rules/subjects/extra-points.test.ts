import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

/** 小计 with the points of the execution rate, which the funds state; below it what is added and taken off. */
const withExtras = (subtotal: number, total: number, points = 100) =>
  sheetOf([
    ['2024年度部门整体支出绩效自评表'],
    ['资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 900, 1000, 970, 10, '97.00%', 9.7],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '巡河次数', '≥40次', '42次', 50, 50, null],
    ['效益指标', '社会效益', '受益群众', '≥300人', '320人', 40, 40, null],
    ['指标得分小计', null, null, null, null, points, subtotal, null],
    ['加分项（获省级表彰）', null, null, null, null, 2, 1, null],
    ['扣分项（审计发现问题）', null, null, null, null, null, -0.5, null],
    ['自评总分', null, null, null, null, null, total, null],
  ]);

describeRule('subtotal-mismatch', {
  silent: [withExtras(99.7, 100.2)],
  reports: [
    { unit: withExtras(97.9, 100.2), at: 'G7', says: '99.70' },
    { unit: withExtras(99.7, 100.2, 95), at: 'F7', expected: '100', writes: 100 },
  ],
});
describeRule('score-without-values', { silent: [withExtras(99.7, 100.2)], reports: [] });
describeRule('indicator-score-negative', { silent: [withExtras(99.7, 100.2)], reports: [] });
describeRule('total-score-mismatch', {
  silent: [withExtras(99.7, 100.2)],
  reports: [{ unit: withExtras(99.7, 102.2), at: 'G10', says: '100.20' }],
});
