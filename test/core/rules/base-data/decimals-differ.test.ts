import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('decimals-differ', {
  silent: [aUnit(), aUnit().spending('公车购置', { budget: 0 })],
  reports: [{ unit: aUnit().spending('三公经费', { budget: 24.5 }), at: 'spending:三公经费/budget', says: '24.5' }],
});
