import { numberIn } from '../../compute/amount';
import type { Field } from '../../forms/field';
import { mismatch } from '../mismatch';
import type { Rule, UnitContext } from '../rule';
import { staffIndicator } from '../staff-indicator';

/** 控制率 must be what 在职人数 ÷ 编制数 gives, at the precision it is shown with. */
export const staffControlRateMismatch: Rule = {
  id: 'staff-control-rate-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '财政供养人员控制率算错', en: 'Staff control rate miscalculated' },
  basis: { zh: '控制率 = 实际在职人数 ÷ 编制数 × 100%', en: 'Control rate = staff in post ÷ authorised posts × 100%' },
  *check(context) {
    const checked = context.figures.baseData?.controlRate;
    const vouched = vouchedFor(context);
    const found = checked ? mismatch(context, checked, ({ field }) => !vouched.includes(field)) : null;
    if (found) yield found;
  },
};

/** Head counts that the indicator table repeats are not what is wrong with the rate. */
function vouchedFor({ baseData, selfEvaluation }: UnitContext): Field[] {
  const staff = baseData?.staff;
  const indicator = staffIndicator(selfEvaluation);
  const pairs = [
    [staff?.authorised, indicator?.target],
    [staff?.actual, indicator?.actual],
  ];
  return pairs.flatMap(([inBase, inTable]) => (inBase && numberIn(inTable ?? null)?.eq(numberIn(inBase) ?? NaN) ? [inBase] : []));
}
