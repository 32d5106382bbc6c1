import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

/** 80% was spent; the reason, if any, stands below the table or in the goals. */
const withTexts = (below: readonly string[], achieved = '按期完成全年巡检任务') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 300, 300, 240, 10, '80%', 8],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '完成全年巡检任务', null, null, achieved],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
    ['总分', null, null, null, null, 100, 98],
    [...below],
  ]);

/** A column of the funds says why. */
const withColumn = (reason: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '执行率偏低原因'],
    ['年度资金总额', 100, 100, 80, 10, '80%', 8, reason],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
    ['总分', null, null, null, null, 100, 98],
  ]);

describeRule('execution-rate-low', {
  silent: [
    withColumn('工程尾款按合同约定待竣工验收后支付'),
    aUnit(),
    aUnit().funds({ spent: null }),
    withTexts(['存在问题及原因', '设备质保金尚未到支付期，执行率偏低。']),
    withTexts(['备注：执行率偏低系冬季停工，工程款结转下年支付。']),
    withTexts([], '巡检任务已完成，尾款因质保期未满未支付'),
  ],
  reports: [
    { unit: withColumn('无'), at: 'F3' },
    // Nothing, measures without a reason, and what the form itself has printed answer nothing.
    { unit: withTexts(['存在问题及原因', '无']), at: 'F3', says: '未说明原因' },
    { unit: withTexts(['改进措施', '加快资金支付进度。']), at: 'F3' },
    { unit: withTexts(['注：预算执行率低于90%的，应说明原因；执行率=全年执行数÷全年预算数。']), at: 'F3' },
    { unit: withTexts(['备注', '因暴雨部分闸站推迟巡检。']), at: 'F3' },
    { unit: aUnit().funds({ spent: { amount: '960.00' }, rate: { percent: '80.00' } }), at: 'funds/rate', says: '低于90%' },
  ],
});
