import { RubricBuilder } from '../../../support/rubric-builder';
import { rubricTotalMismatch } from '../../../../src/core/rules/rubric/rubric-total-mismatch';
import { describeRule } from '../../../support/describe-rule';

describeRule(rubricTotalMismatch, {
  silent: [new RubricBuilder()],
  reports: [
    { unit: new RubricBuilder().totalling(17), at: 'total/score', expected: '16.00', writes: 16 },
    { unit: new RubricBuilder().totalling(null), at: 'total/score', expected: '16.00' },
  ],
});
