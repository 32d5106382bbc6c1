import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('three-public-item-increased', {
  silent: [aUnit(), aUnit().spending('公车运行维护', { spent: { amount: '18.00' } })],
  reports: [{ unit: aUnit().spending('公车运行维护', { spent: { amount: '12.09' } }), at: 'spending:公车运行维护/spent', says: '0.75%' }],
});
