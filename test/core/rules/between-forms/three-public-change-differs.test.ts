import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const FALL = '“三公”经费同比下降';

describeRule('three-public-change-differs', {
  silent: [aUnit(), aUnit().only('self'), aUnit().spending('三公经费', { previous: 0 }), aUnit().indicator(FALL, { actual: '12.50%' })],
  reports: [
    { unit: aUnit().indicator(FALL, { actual: '21.7%' }), at: 'indicator:“三公”经费同比下降/actual', expected: '12.50%', writes: null },
    { unit: aUnit().indicator(FALL, { actual: 15 }), at: 'indicator:“三公”经费同比下降/actual', expected: '12.50', writes: null },
  ],
});
