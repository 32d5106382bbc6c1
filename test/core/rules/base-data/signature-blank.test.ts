import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('signature-blank', {
  silent: [aUnit(), aUnit().laidOut({ signature: 'none' })],
  reports: [
    {
      unit: aUnit().only('self').laidOut({ signature: 'blank' }),
      at: 'self/signature',
      says: '填表人、填报日期、联系电话未填',
      severity: 'info',
    },
  ],
});
