import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('staff-above-authorised', {
  silent: [aUnit(), aUnit().staff({ actual: 120, rate: { percent: '100.00' } }), aUnit().staff({ authorised: null })],
  reports: [
    {
      unit: aUnit().staff({ authorised: 100, actual: 187, rate: { percent: '187.00' } }),
      at: 'staff/rate',
      says: '超过100%控制线87.00个百分点',
      writes: null,
    },
  ],
});
