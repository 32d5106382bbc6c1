import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('split-subtotal-missing', {
  silent: [aUnit().laidOut({ subtotals: true }), aUnit().laidOut({ form: 'national' })],
  reports: [{ unit: aUnit(), at: 'income:一般公共预算', amongOthers: true }],
});
