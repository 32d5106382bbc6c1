import { judgementOf } from '../../../src/core/compute/judgement';
import { parseText } from '../../../src/core/forms/cells/parse-entry';

test.each([
  ['较上年增长5%', '下降6.2%', 'missed'],
  ['较上年增长5%', '-6.2%', 'missed'],
  ['较上年增长5%', '增长4.2%', 'partly'],
  ['较上年增长5%', '较上年增长6.2%', 'achieved'],
  ['较上年增长5%', '6.2%', 'achieved'],
  ['同比下降', '较上年上升3个百分点', 'missed'],
  ['持续下降', '明显上升', 'missed'],
  // Of a fall a sign says the same once more.
  ['较上年下降5%', '-6.2%', 'achieved'],
  ['较上年下降5%', '-3%', 'partly'],
  ['较上年下降5%', '6.2%', 'achieved'],
  ['显著提升', '有所提升', 'partly'],
  // Two measures are not compared, and words that say more are for a person.
  ['较上年增长5%', '增长2个百分点', 'unclear'],
  ['减少审批环节', '增加窗口3个', 'unclear'],
])('%s answered with %s is %s', (target, actual, judgement) => {
  expect(judgementOf(parseText(target), parseText(actual))).toBe(judgement);
});
