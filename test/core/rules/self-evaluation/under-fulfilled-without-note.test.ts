import { underFulfilledWithoutNote } from '../../../../src/core/rules/self-evaluation/under-fulfilled-without-note';
import { describeRule } from '../../../support/describe-rule';
import { renamed } from '../../../support/renamed-facts';
import { aUnit } from '../../../support/unit-builder';

const SUBSIDY = '惠农补贴发放率';
const EXECUTION = '预算执行率';
/** An indicator of 100% fulfilled by 98.5%, printed as the execution rate. */
const withExecution = aUnit().of(renamed(new Map([[SUBSIDY, EXECUTION]])));

describeRule(underFulfilledWithoutNote, {
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
    { unit: withExecution.indicator(EXECUTION, { note: null }), at: 'indicator:预算执行率/note', severity: 'info' },
    {
      unit: withExecution.indicator(EXECUTION, { actual: '85%', score: 4.25, note: null }),
      at: 'indicator:预算执行率/note',
      severity: 'error',
    },
  ],
});
