import { Decimal } from '../../../src/core/compute/decimal';
import { parseStandard, pointsBy } from '../../../src/core/compute/rubric-standard';

describe('a printed standard turned into points', () => {
  const STAFF = '在职人员控制率≤100%，计满分；每超过1个百分点扣0.5分，扣完为止。';
  const PUBLIC = '“三公经费”变动率≤0，计5分；“三公经费”变动率>0，每超过一个百分点扣0.8分，扣完为止。';
  const STEPS = '预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。';
  const COMPLETION = '100%计满分，每低于5%扣2分，扣完为止。';

  test.each<[string, string, string, string, string]>([
    ['within the limit', STAFF, '95', '5', '5'],
    ['each point above', STAFF, '102', '5', '4'],
    ['part of a point, too', STAFF, '101.5', '5', '4.25'],
    ['never below 0', STAFF, '187', '5', '0'],
    ['a decline is full points', PUBLIC, '-1.29', '5', '5'],
    ['a rise', PUBLIC, '2', '5', '3.4'],
    ['the first step', STEPS, '0', '5', '5'],
    ['a step includes its bound', STEPS, '10', '5', '4'],
    ['the next step', STEPS, '10.01', '5', '3'],
    ['a cut counts like a rise', STEPS, '-15', '5', '3'],
    ['beyond the last step', STEPS, '94.06', '5', '0'],
    ['complete', COMPLETION, '100', '10', '10'],
    ['less than a whole step costs nothing', COMPLETION, '96', '10', '10'],
    ['a whole step', COMPLETION, '95', '10', '8'],
    ['two whole steps', COMPLETION, '89.9', '10', '6'],
  ])('%s', (_, printed, rate, full, points) => {
    const standard = parseStandard(printed);
    if (standard === null) throw new Error('the standard is understood');
    expect(pointsBy(standard, new Decimal(rate), new Decimal(full)).toFixed()).toBe(points);
  });

  test.each(['制度健全、执行有效的计满分，酌情扣分。', '', '按完成情况评分'])('“%s” is for people', (printed) => {
    expect(parseStandard(printed)).toBeNull();
  });
});
