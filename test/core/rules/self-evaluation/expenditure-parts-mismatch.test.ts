import { expenditurePartsMismatch } from '../../../../src/core/rules/self-evaluation/expenditure-parts-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(expenditurePartsMismatch, {
  silent: [aUnit(), aUnit().laidOut({ subtotals: true }), aUnit().laidOut({ form: 'hubei' }), aUnit().expenditure('基本支出', null).expenditure('项目支出', null)],
  reports: [{ unit: aUnit().expenditure('基本支出', { amount: '895.10' }), at: 'expenditure:基本支出', says: '相差21.70', severity: 'error' }],
});
