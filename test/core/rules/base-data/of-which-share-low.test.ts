import { ofWhichShareLow } from '../../../../src/core/rules/base-data/of-which-share-low';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(ofWhichShareLow, {
  silent: [aUnit(), aUnit().only('self')],
  reports: [{ unit: aUnit().spending('公用经费', { spent: { amount: '846.13' } }), at: 'spending:公用经费/spent', says: '743.33' }],
});
