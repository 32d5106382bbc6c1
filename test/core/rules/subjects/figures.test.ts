import { describeRule } from '../../../support/describe-rule';
import type { CellDraft } from '../../../support/grid-of';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const withErrorIn = (column: number) => {
  const row: CellDraft[] = ['产出指标', '新建书柜数量', '≥60个', '57个', '95%', 20, 19, '两处场地未落实'];
  row[column] = { error: '#REF!' };
  return sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '指标值', '完成值', '完成率', '分值', '得分', '未完成原因'],
    row,
  ]);
};

describeRule('amount-not-a-number', {
  silent: [aUnit(), aUnit().spending('出国经费', { previous: '——', budget: null }), aUnit().staff({ rate: '——' })],
  reports: [
    { unit: aUnit().staff({ actual: '约一百人' }), at: 'staff/actual', says: '约一百人' },
    { unit: aUnit().spending('公用经费', { spent: { error: '#DIV/0!' } }), at: 'spending:公用经费/spent', says: '#DIV/0!' },
    { unit: aUnit().funds({ spent: '见附表' }), at: 'funds/spent' },
    { unit: aUnit().total({ score: { error: '#REF!' } }), at: 'total/score', expected: '99.92', writes: null },
    { unit: aUnit().staff({ rate: { error: '#DIV/0!' } }), at: 'staff/rate', expected: '95.00%' },
    { unit: aUnit().laidOut({ subtotals: true }).set('income/total', '见附表'), at: 'income/total', says: '见附表' },
    { unit: aUnit().laidOut({ subtotals: true, splitCells: 'apart' }).set('income/total', { error: '#REF!' }), at: 'income/total' },
    // Whatever the column: a rate beside the result, a reason, points.
    { unit: withErrorIn(4), at: 'E3', says: '#REF!', severity: 'error' },
    { unit: withErrorIn(5), at: 'F3', says: '#REF!', severity: 'error' },
    { unit: withErrorIn(7), at: 'H3', says: '#REF!', severity: 'error' },
  ],
});

describeRule('negative-amount', {
  silent: [aUnit(), aUnit().spending('公务接待', { spent: 0 })],
  reports: [
    { unit: aUnit().staff({ actual: -114 }), at: 'staff/actual', severity: 'error', says: '不应为负数' },
    { unit: aUnit().building({ 'actual-size': -980 }), at: 'building/actual-size', severity: 'error' },
    { unit: aUnit().spending('公务接待', { previous: -5.4 }), at: 'spending:公务接待/previous', severity: 'warning' },
    { unit: aUnit().funds({ spent: -1198.8 }), at: 'funds/spent', severity: 'warning', says: '确系冲减的请说明' },
  ],
});

describeRule('decimals-differ', {
  silent: [aUnit(), aUnit().spending('公车购置', { budget: 0 })],
  reports: [{ unit: aUnit().spending('三公经费', { budget: 24.5 }), at: 'spending:三公经费/budget', says: '24.5' }],
});

describeRule('spending-blank', {
  silent: [
    aUnit(),
    // What was adjusted this year says nothing of the last.
    aUnit().spending('部门基本支出预算调整', { previous: null }),
    aUnit().spending('出国经费', { previous: 0, budget: '—', spent: '无' }),
  ],
  reports: [
    {
      unit: aUnit().spending('出国经费', { previous: null, budget: null, spent: null }),
      at: 'spending:出国经费/previous',
      says: '出国经费共3格空白',
    },
    { unit: aUnit().spending('公用经费', { spent: null }), at: 'spending:公用经费/spent', says: '应补填总数' },
    {
      unit: aUnit()
        .spending('公务接待', { spent: { error: '#REF!' } })
        .spending('三公经费', { spent: null }),
      at: 'spending:三公经费/spent',
      severity: 'error',
      says: '其下已列有分项金额',
    },
  ],
});
