import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('year-on-year-jump', {
  silent: [
    aUnit(),
    aUnit().spending('公用经费', { previous: -62.1 }),
    aUnit().spending('公用经费', { previous: 0 }),
    aUnit().spending('公用经费', { previous: null }),
  ],
  reports: [
    {
      unit: aUnit().spending('公用经费', { previous: { amount: '62.10' } }),
      at: 'spending:公用经费/spent',
      says: '增长177.46%',
      severity: 'info',
    },
    { unit: aUnit().spending('政府采购金额', { spent: { amount: '10.50' } }), at: 'spending:政府采购金额/spent', says: '下降75.00%' },
  ],
});
