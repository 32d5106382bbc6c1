import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('spending-blank', {
  silent: [aUnit(), aUnit().spending('出国经费', { previous: 0, budget: '—', spent: '无' })],
  reports: [
    {
      unit: aUnit().spending('出国经费', { previous: null, budget: null, spent: null }),
      at: 'spending:出国经费/previous',
      says: '出国经费共3格空白',
    },
  ],
});
