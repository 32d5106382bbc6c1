import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('split-blank', {
  silent: [
    aUnit(),
    aUnit().income('政府性基金拨款', '无'),
    aUnit().income('政府性基金拨款', '——'),
    aUnit().laidOut({ splitCells: 'apart' }).income('政府性基金拨款', '无'),
  ],
  reports: [{ unit: aUnit().income('政府性基金拨款', null), at: 'income:政府性基金拨款', says: '政府性基金拨款空白' }],
});
