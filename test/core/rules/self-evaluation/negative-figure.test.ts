import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('negative-figure', {
  silent: [aUnit(), aUnit().indicator('“三公”经费同比下降', { actual: '-3%' })],
  reports: [
    {
      unit: aUnit().indicator('新增就业登记人数', { target: '≥-300人' }),
      at: 'indicator:新增就业登记人数/target',
      says: '指标值为≥-300人',
    },
    { unit: aUnit().indicator('办公用水成本', { actual: '-7.6万元' }), at: 'indicator:办公用水成本/actual', severity: 'warning' },
  ],
});
