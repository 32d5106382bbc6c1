import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('three-public-underspent', {
  silent: [aUnit(), aUnit().spending('三公经费', { budget: null })],
  reports: [{ unit: aUnit().spending('三公经费', { budget: { amount: '30.00' } }), at: 'spending:三公经费/spent', says: '75.83%' }],
});
