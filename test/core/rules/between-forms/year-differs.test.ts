import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('year-differs', {
  silent: [aUnit(), aUnit().only('self'), aUnit().set('self/title', '部门整体支出绩效自评表')],
  reports: [{ unit: aUnit().set('self/title', '2023年度部门整体支出绩效自评表'), at: 'self/title', says: '自评表为2023年度' }],
});
