import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('target-not-a-number', {
  silent: [aUnit(), aUnit().indicator('新增就业登记人数', { target: '不少于三百人' })],
  reports: [
    { unit: aUnit().indicator('新增就业登记人数', { target: '见附表' }), at: 'indicator:新增就业登记人数/target', severity: 'warning' },
    {
      unit: aUnit().indicator('新增就业登记人数', { target: { error: '#REF!' } }),
      at: 'indicator:新增就业登记人数/target',
      severity: 'error',
      says: '#REF!',
    },
  ],
});
