import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('unit-name-differs', {
  silent: [
    aUnit(),
    aUnit().set('self/unit', '云岭镇人民政府'),
    aUnit().set('self/unit', '青禾县云岭镇人民政府（盖章）'),
    aUnit().set('self/unit', null),
  ],
  reports: [{ unit: aUnit().set('self/unit', '青禾县石桥镇人民政府'), at: 'self/unit', says: '石桥镇' }],
});
