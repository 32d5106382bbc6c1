import { executionRateLow } from '../../../../src/core/rules/self-evaluation/execution-rate-low';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(executionRateLow, {
  silent: [aUnit(), aUnit().funds({ spent: null })],
  reports: [{ unit: aUnit().funds({ spent: { amount: '960.00' }, rate: { percent: '80.00' } }), at: 'funds/rate', says: '低于90%' }],
});
