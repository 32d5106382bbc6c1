import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (factor: string | number, weight: number, score: number, actual: string | number = 100) =>
  sheetOf([
    ['2023年度部门整体绩效自评表'],
    ['指标名称', '计量单位', '年初指标值', '调整指标值', '全年完成值', '得分系数(%)', '指标权重(分)', '指标得分(分)', '是否核心指标'],
    ['采购执行率', '%', 100, null, actual, factor, weight, score, '是'],
  ]);

describeRule('factor-score-mismatch', {
  silent: [form('72.5%', 4, 2.9), form(1, 4, 4), form(100, 4, 4)],
  reports: [
    { unit: form('72.5%', 4, 4, '见附表'), at: 'H3', expected: '2.9', severity: 'error', writes: 2.9, arithmetic: '72.5% × 4 = 2.9' },
    { unit: form(80, 5, 5, '见附表'), at: 'H3', expected: '4' },
    // More than all points nobody gets: the score is not put above them.
    { unit: form('1100%', 6, 6, '见附表'), at: 'F3', expected: '100%', severity: 'error', writes: null },
    // Target and result give the score: the factor does not fit.
    { unit: form('72.5%', 4, 4), at: 'F3', expected: '100%', writes: '100%' },
    { unit: form(80, 5, 5), at: 'F3', expected: '100', writes: 100 },
  ],
});
