import { twoNames } from '../../../support/renamed-facts';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('duplicate-indicators', {
  silent: [aUnit(), aUnit().of(twoNames('完成经济建设主要任务', '完成社会建设主要任务'))],
  reports: [
    {
      unit: aUnit().of(twoNames('农村人均纯收入', '农民人均纯收入水平')),
      at: 'indicator:农民人均纯收入水平/name',
      severity: 'warning',
      says: '数值不一',
    },
    {
      unit: aUnit()
        .of(twoNames('农村人均纯收入', '农民人均纯收入'))
        .indicator('农村人均纯收入', { target: 2, actual: 2 })
        .indicator('农民人均纯收入', { target: 2, actual: 2 }),
      at: 'indicator:农民人均纯收入/name',
      severity: 'warning',
    },
  ],
});
