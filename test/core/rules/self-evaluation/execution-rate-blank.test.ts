import { executionRateBlank } from '../../../../src/core/rules/self-evaluation/execution-rate-blank';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(executionRateBlank, {
  silent: [aUnit(), aUnit().funds({ rate: null, spent: null })],
  reports: [{ unit: aUnit().funds({ rate: null }), at: 'funds/rate', expected: '99.90%' }],
});
