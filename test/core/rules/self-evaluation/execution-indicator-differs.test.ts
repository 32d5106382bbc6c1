import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (name: string, target: string, actual: string, spent = 81.2, score = 90) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, spent, 10, `${spent}%`, spent / 10],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '时效指标', name, target, actual, 90, score],
  ]);

/** 项目支出 has a rate of its own in a department's form. */
const department = (actual: string, projects = true) =>
  sheetOf([
    ['2023年度部门整体支出绩效自评表'],
    ['年度资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 300, 300, 290, 10, '96.67%', 9.67],
    [null, projects ? '其中：基本支出' : '其中：财政拨款', 200, 200, 200, null, null, null],
    [null, projects ? '项目支出' : '其他资金', 100, 100, 90, null, null, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '时效指标', '项目支出预算执行率', '85%', actual, 90, 90],
  ]);

describeRule('execution-indicator-differs', {
  silent: [
    form('预算执行率', '80%', '81.2%'),
    form('预算执行率', '80%', '81%'),
    form('政府采购执行率', '95%', '100%'),
    form('资金使用合规率', '100%', '100%'),
    form('水渠完工率', '100%', '100%'),
    department('90%'),
    department('90%', false),
  ],
  reports: [
    { unit: department('97%'), at: 'E7', expected: '90.00%' },
    { unit: form('预算执行率', '95%', '98%'), at: 'E5', expected: '81.20%', severity: 'warning', says: '按本表资金数为81.20%' },
    // The score was worked out of the funds: the figure beside it was miscopied.
    { unit: form('预算执行率', '100%', '88%', 81.2, 73.08), at: 'E5', expected: '81.20%', severity: 'error' },
    // So it is however little they differ.
    { unit: form('预算执行率', '100%', '81.9%', 81.2, 73.08), at: 'E5', expected: '81.20%', severity: 'error' },
    { unit: form('资金支付率', '≥95%', '100%'), at: 'E5', expected: '81.20%' },
    { unit: form('11月底前完成资金支付', '100%', '100%'), at: 'E5', expected: '81.20%' },
  ],
});
