import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('spending-without-budget', {
  silent: [aUnit(), aUnit().spending('公车购置', { budget: 0, spent: 0 }), aUnit().spending('公用经费', { budget: null })],
  reports: [
    { unit: aUnit().spending('政府采购金额', { budget: 0 }), at: 'spending:政府采购金额/spent', says: '预算数为0' },
    // The parts of a total without a budget only repeat it.
    {
      unit: aUnit().spending('项目支出', { budget: 0 }).spending('业务工作经费', { budget: 0 }).spending('运行维护经费', { budget: 0 }),
      at: 'spending:项目支出/spent',
    },
  ],
});
