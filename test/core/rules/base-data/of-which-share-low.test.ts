import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('of-which-share-low', {
  silent: [aUnit(), aUnit().only('self')],
  reports: [{ unit: aUnit().spending('公用经费', { spent: { amount: '846.13' } }), at: 'spending:公用经费/spent', says: '743.33' }],
});
