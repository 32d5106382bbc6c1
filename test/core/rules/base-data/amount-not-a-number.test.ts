import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('amount-not-a-number', {
  silent: [aUnit(), aUnit().spending('出国经费', { previous: '——', budget: null }), aUnit().staff({ rate: '——' })],
  reports: [
    { unit: aUnit().staff({ actual: '约一百人' }), at: 'staff/actual', says: '约一百人' },
    { unit: aUnit().spending('公用经费', { spent: { error: '#DIV/0!' } }), at: 'spending:公用经费/spent', says: '#DIV/0!' },
    { unit: aUnit().funds({ spent: '见附表' }), at: 'funds/spent' },
    { unit: aUnit().total({ score: { error: '#REF!' } }), at: 'total/score', expected: '99.92', writes: null },
    { unit: aUnit().staff({ rate: { error: '#DIV/0!' } }), at: 'staff/rate', expected: '95.00%' },
  ],
});
