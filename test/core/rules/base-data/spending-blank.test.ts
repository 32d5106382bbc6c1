import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

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
  ],
});
