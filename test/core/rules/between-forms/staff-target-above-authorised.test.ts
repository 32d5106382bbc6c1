import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('staff-target-above-authorised', {
  silent: [aUnit(), aUnit().indicator('财政供养人数', { target: '≤118人' }), aUnit().only('self')],
  reports: [
    { unit: aUnit().indicator('财政供养人数', { target: '≤140人' }), at: 'indicator:财政供养人数/target', says: '高于基础数据表编制数120' },
  ],
});
