import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('direction-or-unit-missing', {
  silent: [aUnit(), aUnit().laidOut({ directionColumns: true }), aUnit().indicator('群众满意度', { target: '90%' })],
  reports: [
    {
      unit: aUnit().indicator('群众满意度', { target: 90, actual: 92 }).indicator('新增就业登记人数', { target: 300, actual: 318 }),
      at: 'indicator:新增就业登记人数/target',
      says: '2项定量指标',
      severity: 'info',
    },
  ],
});
