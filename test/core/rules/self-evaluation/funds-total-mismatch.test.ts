import { fundsTotalMismatch } from '../../../../src/core/rules/self-evaluation/funds-total-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const national = aUnit().laidOut({ form: 'national' });

describeRule(fundsTotalMismatch, {
  silent: [aUnit(), national, national.laidOut({ rates: 'text' })],
  reports: [
    { unit: national.funds({ initial: { amount: '1810.00' } }), at: 'funds/initial', expected: '1180.00', writes: 1180 },
    { unit: national.funds({ budget: { amount: '1200.01' } }), at: 'funds/budget', severity: 'info', expected: '1200.00' },
  ],
});
