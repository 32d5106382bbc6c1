import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('target-zero-with-weight', {
  silent: [
    aUnit(),
    aUnit().indicator('新增就业登记人数', { target: 0, weight: 0 }),
    aUnit().indicator('新增就业登记人数', { target: '=0', actual: 0 }),
    aUnit().indicator('办公用水成本', { target: '≤0万元', actual: '0万元' }),
    aUnit().indicator('新增就业登记人数', { target: null }),
  ],
  reports: [
    {
      unit: aUnit().indicator('新增就业登记人数', { target: 0 }),
      at: 'indicator:新增就业登记人数/target',
      says: '10分无法按比例计分',
      severity: 'warning',
    },
  ],
});
