import { mismatch } from '../mismatch';
import type { Rule } from '../rule';

/** 控制率 must be what 在职人数 ÷ 编制数 gives, at the precision it is shown with. */
export const staffControlRateMismatch: Rule = {
  id: 'staff-control-rate-mismatch',
  kind: 'miscalculated',
  title: { zh: '财政供养人员控制率算错', en: 'Staff control rate miscalculated' },
  basis: { zh: '控制率 = 实际在职人数 ÷ 编制数 × 100%', en: 'Control rate = staff in post ÷ authorised posts × 100%' },
  *check(context) {
    const checked = context.figures.baseData?.controlRate;
    const found = checked ? mismatch(context, checked) : null;
    if (found) yield found;
  },
};
