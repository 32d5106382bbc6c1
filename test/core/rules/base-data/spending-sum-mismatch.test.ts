import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const unit = aUnit();

describeRule('spending-sum-mismatch', {
  silent: [
    unit,
    unit
      .spending('公车购置', { previous: null, budget: null, spent: null })
      .spending('出国经费', { previous: null, budget: '—', spent: '/' }),
    // A total whose parts nobody listed cannot be checked.
    unit.spending('业务工作经费', { previous: null }).spending('运行维护经费', { previous: null }),
  ],
  reports: [
    // No column adds up: nobody mistypes all of them.
    {
      unit: unit.spending('三公经费', { previous: 526, budget: 524.5, spent: 522.75 }),
      at: 'spending:三公经费/previous',
      expected: null,
      writes: null,
      severity: 'info',
      says: '各列与其下各项合计均不相符',
    },
    {
      unit: unit.spending('三公经费', { previous: { amount: '27.30' } }),
      at: 'spending:三公经费/previous',
      expected: '26.00',
      writes: 26,
      says: '27.30',
      severity: 'error',
    },
    { unit: unit.spending('三公经费', { budget: { amount: '25.40' } }), at: 'spending:三公经费/budget', expected: '24.50' },
    {
      unit: unit.spending('项目支出', { spent: { amount: '352.40' } }),
      at: 'spending:项目支出/spent',
      expected: '325.40',
      formula: '=ROUND(F14+F15,2)',
    },
    {
      unit: unit.spending('三公经费', { spent: { amount: '22.76' } }),
      at: 'spending:三公经费/spent',
      expected: '22.75',
      severity: 'info',
      says: '尾差',
    },
    { unit: unit.spending('项目支出', { budget: null }), at: 'spending:项目支出/budget', expected: '330.00', says: '未填列' },
  ],
});
