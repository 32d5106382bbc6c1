import { RubricBuilder } from '../../../support/rubric-builder';
import { describeRule } from '../../../support/describe-rule';

describeRule('rubric-total-mismatch', {
  silent: [new RubricBuilder()],
  reports: [
    { unit: new RubricBuilder().totalling(17), at: 'total/score', expected: '16.00', writes: 16 },
    { unit: new RubricBuilder().totalling(null), at: 'total/score', expected: '16.00' },
  ],
});
