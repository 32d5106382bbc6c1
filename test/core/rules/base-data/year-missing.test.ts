import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('year-missing', {
  silent: [aUnit(), aUnit().laidOut({ fullWidth: true }), aUnit().set('self/title', '部门整体支出绩效自评表（２０２４年度）')],
  reports: [{ unit: aUnit().set('self/title', '部门整体支出绩效自评表'), at: 'self/title', says: '请注明“2024年度”', severity: 'info' }],
});
