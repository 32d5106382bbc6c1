import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const BLANK = {
  'approved-size': null,
  'actual-size': null,
  'size-rate': null,
  'budget-investment': null,
  'actual-investment': null,
  'investment-rate': null,
};

describeRule('building-blank', {
  silent: [aUnit(), aUnit().building({ ...BLANK, 'approved-size': '无' })],
  reports: [{ unit: aUnit().building(BLANK), at: 'building/approved-size', says: '6格空白' }],
});
