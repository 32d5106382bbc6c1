import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('rate-without-amounts', {
  silent: [aUnit(), aUnit().staff({ authorised: null, actual: null }), aUnit().staff({ authorised: null, rate: null })],
  reports: [
    { unit: aUnit().staff({ authorised: null }), at: 'staff/authorised', severity: 'error', says: '没有依据' },
    { unit: aUnit().building({ 'actual-size': null }), at: 'building/actual-size' },
    // Of a budget of 0 there is no rate, and no points for it.
    { unit: aUnit().only('self').laidOut({ form: 'hubei' }).funds({ budget: 0 }), at: 'funds/budget', says: '为0' },
  ],
});
