import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

/** A budget of nothing, and nothing said of its rate. */
const nothing = aUnit().funds({ initial: 0, budget: 0, spent: 0, rate: { percent: '0.00' }, score: 0 });

describeRule('rate-without-amounts', {
  silent: [aUnit(), aUnit().staff({ authorised: null, actual: null }), aUnit().staff({ authorised: null, rate: null }), nothing],
  reports: [
    { unit: aUnit().staff({ authorised: null }), at: 'staff/authorised', severity: 'error', says: '没有依据' },
    { unit: aUnit().building({ 'actual-size': null }), at: 'building/actual-size' },
    // Of a budget of 0 there is no rate, and no points for it.
    // Nothing was planned and nothing spent, and yet all points are taken.
    {
      unit: aUnit().funds({ initial: 0, budget: 0, spent: 0, rate: { percent: '100.00' } }),
      at: 'funds/budget',
      severity: 'warning',
      says: '没有依据',
    },
    { unit: aUnit().only('self').laidOut({ form: 'hubei' }).funds({ budget: 0 }), at: 'funds/budget', says: '为0' },
  ],
});
