import { staffActualDiffers } from '../../../../src/core/rules/between-forms/staff-actual-differs';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(staffActualDiffers, {
  silent: [
    aUnit(),
    aUnit().only('self'),
    aUnit().only('base'),
    aUnit().staff({ actual: null }),
    aUnit().indicator('财政供养人数', { actual: null }),
  ],
  reports: [{ unit: aUnit().staff({ actual: 187 }), at: 'indicator:财政供养人数/actual', expected: '187', says: '187' }],
});
