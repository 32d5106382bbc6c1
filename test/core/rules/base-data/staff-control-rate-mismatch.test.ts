import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('staff-control-rate-mismatch', {
  silent: [
    aUnit(),
    aUnit().staff({ actual: 187, authorised: 100, rate: { percent: '187' } }),
    aUnit().staff({ rate: '95%' }),
    aUnit().staff({ rate: null }),
    aUnit().staff({ authorised: 0 }),
  ],
  reports: [
    {
      unit: aUnit().staff({ rate: { percent: '96.00' } }),
      at: 'staff/rate',
      expected: '95.00%',
      writes: 0.95,
      formula: '=D5/B5',
      says: '96.00%',
    },
    { unit: aUnit().laidOut({ rates: 'text' }).staff({ rate: '96%' }), at: 'staff/rate', expected: '95.00%', writes: '95.00%' },
  ],
});
