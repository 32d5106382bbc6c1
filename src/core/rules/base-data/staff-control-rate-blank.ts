import { missing } from '../mismatch';
import type { Rule } from '../rule';

/** 控制率 left blank although both head counts are there. */
export const staffControlRateBlank: Rule = {
  id: 'staff-control-rate-blank',
  kind: 'incomplete',
  title: { zh: '控制率未填', en: 'Staff control rate blank' },
  basis: { zh: '控制率 = 实际在职人数 ÷ 编制数 × 100%', en: 'Control rate = staff in post ÷ authorised posts × 100%' },
  *check(context) {
    const checked = context.figures.baseData?.controlRate;
    const found = checked ? missing(context, checked) : null;
    if (found) yield found;
  },
};
