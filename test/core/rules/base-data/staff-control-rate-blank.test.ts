import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('staff-control-rate-blank', {
  silent: [aUnit(), aUnit().staff({ authorised: null, rate: null }), aUnit().staff({ rate: '—', actual: null })],
  reports: [{ unit: aUnit().staff({ rate: null }), at: 'staff/rate', expected: '95.00%' }],
});
