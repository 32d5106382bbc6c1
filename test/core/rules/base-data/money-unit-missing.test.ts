import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('money-unit-missing', {
  silent: [aUnit(), aUnit().laidOut({ form: 'national' })],
  reports: [
    { unit: aUnit().only('base').laidOut({ moneyUnit: false }), at: 'base/title', severity: 'info' },
    {
      unit: aUnit()
        .only('self')
        .laidOut({ form: 'hubei', moneyUnit: false })
        .indicator('部门整体支出成本', { target: 1200, actual: 1198.8 }),
      at: 'self/title',
    },
  ],
});
