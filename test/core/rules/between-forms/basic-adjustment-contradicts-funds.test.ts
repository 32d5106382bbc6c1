import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const ROW = '部门基本支出预算调整';
const adjusted = aUnit().funds({ initial: { amount: '618.00' } });

describeRule('basic-adjustment-contradicts-funds', {
  silent: [aUnit(), adjusted, aUnit().spending(ROW, { budget: 0, spent: 0 }), adjusted.only('base')],
  reports: [{ unit: adjusted.spending(ROW, { budget: 0, spent: 0 }), at: 'spending:部门基本支出预算调整/budget', expected: '586.60' }],
});
