import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { renamed } from '../../../support/renamed-facts';
import { aUnit } from '../../../support/unit-builder';

const SUBSIDY = '惠农补贴发放率';
const EXECUTION = '预算执行率';
/** An indicator of 100% fulfilled by 98.5%, printed as the execution rate. */
/** The unit stands in the name alone: 100 and 96. */
const EXECUTION_IN_PERCENT = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '目标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '巡回宣讲场次', '4场', '4场', 90, 90, null],
  ['预算执行', '预算执行率', '预算执行率（%）', 100, 96, 10, 9.6, null],
  ['总分', null, null, null, null, 100, 99.6, null],
]);
const withExecution = aUnit().of(renamed(new Map([[SUBSIDY, EXECUTION]])));

describeRule('under-fulfilled-without-note', {
  silent: [
    aUnit(),
    aUnit().laidOut({ directionColumns: true }),
    aUnit().indicator(SUBSIDY, { note: '无' }),
    aUnit().indicator(SUBSIDY, { actual: '100%', note: null }),
  ],
  reports: [
    { unit: aUnit().indicator(SUBSIDY, { note: null }), at: 'indicator:惠农补贴发放率/note', severity: 'error', says: '未说明原因' },
    { unit: aUnit().indicator('财政供养人数', { actual: '125人', score: 4.8 }), at: 'indicator:财政供养人数/note', severity: 'error' },
    { unit: aUnit().indicator('年度项目完成时间', { actual: '12月', score: 4 }), at: 'indicator:年度项目完成时间/note' },
    { unit: aUnit().laidOut({ form: 'hubei' }), at: 'indicator:惠农补贴发放率/actual', severity: 'info' },
    { unit: EXECUTION_IN_PERCENT, at: 'H4', severity: 'info' },
    { unit: withExecution.indicator(EXECUTION, { note: null }), at: 'indicator:预算执行率/note', severity: 'info' },
    {
      unit: withExecution.indicator(EXECUTION, { actual: '85%', score: 4.25, note: null }),
      at: 'indicator:预算执行率/note',
      severity: 'error',
    },
  ],
});
