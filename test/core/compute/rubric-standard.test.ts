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
    ['the best tier', '≥90%计20分，80%-90%计15分', '93', '20', '20'],
    ['the tier below it', '≥90%计20分，80%-90%计15分', '85', '20', '15'],
    ['where two tiers meet, the better one', '90%以上得12分，80%-90%得9分，70%-80%得6分', '90', '12', '12'],
    ['tiers in words', '90%（含）以上计8分；80%（含）-90%，计6分；70%（含）-80%，计4分；低于70%计0分。', '66', '8', '0'],
    ['tiers between signs', '率≥95%得满分，85%≤率＜95%得8分，75%≤率＜85%得6分，＜75%不得分', '90', '10', '8'],
    ['tiers between signs, turned', '利用率≥90%的，得5分；90%＞利用率≥80%的，得4分；80%＞利用率≥70%，得3分', '82', '5', '4'],
    ['tiers in brackets', 'A.≥95%（10分）B.90%—95%（8分）C.80%—90%（6分）D.<80%（0分）', '93', '10', '8'],
    ['smaller is better', '结转结余率≤10%得满分，10%～20%得3分，>20%不得分', '12', '4', '3'],
    ['a fall is no rise', '≤0计5分；0-10%计4分；10%-20%计3分；20%以上计0分', '-5', '5', '5'],
    ['each point lower', '满意度达到90%以上得10分，每降低1个百分点扣1分，扣完为止', '88', '10', '8'],
    ['each point below what stands in the same words', '利用率每低于100%一个百分点扣0.1分', '95', '5', '4.5'],
    ['each point short', '完成率100%得满分，每少完成1%扣0.5分', '96', '15', '13'],
    ['in proportion', '完成率达100%的得12分；未达100%的，按比例得分', '95', '12', '11.4'],
    ['in proportion to less than all', '进度率≥95%得满分；低于95%的，按支付进度率÷95%×5分计分', '90.25', '5', '4.75'],
  ])('%s', (_, printed, rate, full, points) => {
    const standard = parseStandard(printed);
    if (standard === null) throw new Error('the standard is understood');
    expect(pointsBy(standard, new Decimal(rate), new Decimal(full))?.toFixed()).toBe(points);
  });

  test.each([
    ['other points than those of the row', '≥95%得3分，80%-95%得2分，<80%得0分', '96', '5'],
    ['below the last tier it names', '≥90%计20分，80%-90%计15分', '70', '20'],
  ])('%s: nothing is said', (_, printed, rate, full) => {
    const standard = parseStandard(printed);
    expect(standard && pointsBy(standard, new Decimal(rate), new Decimal(full))).toBeNull();
  });

  test.each([
    '制度健全、执行有效的计满分，酌情扣分。',
    '',
    '按完成情况评分',
    '①目标完成率每低1个百分点扣0.5分；②及时率每低1个百分点扣0.5分',
    '≥95%得满分，80%-95%按比例得分，80%以下不得分',
    '按时完成得5分，延期1个月以内得3分',
    '≥90%得5分，资料齐全得3分，<60%得0分',
  ])('“%s” is for people', (printed) => {
    expect(parseStandard(printed)).toBeNull();
  });
});
