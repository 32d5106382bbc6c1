import { twoNames } from '../../../support/renamed-facts';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const unit = aUnit().of(twoNames('固定资产投资增速', '固定资产投资总量'));

describeRule('growth-contradicts-total', {
  silent: [aUnit(), unit, unit.indicator('固定资产投资总量', { target: 10, actual: 604.85 }).indicator('固定资产投资增速', { actual: 90 })],
  reports: [
    {
      unit: unit.indicator('固定资产投资总量', { target: 10, actual: 604.85 }),
      at: 'indicator:固定资产投资增速/name',
      says: '60.49倍',
      severity: 'info',
    },
  ],
});
