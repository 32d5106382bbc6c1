import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('of-which-above-total', {
  silent: [aUnit(), aUnit().spending('办公费', { spent: { amount: '126.70' } })],
  reports: [{ unit: aUnit().spending('办公费', { spent: { amount: '157.20' } }), at: 'spending:公用经费/spent', says: '202.80' }],
});
