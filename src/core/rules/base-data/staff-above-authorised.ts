import type { Rule } from '../rule';
import { present } from '../stated';

/** More staff than authorised posts: right or not, it wants a reason. */
export const staffAboveAuthorised: Rule = {
  id: 'staff-above-authorised',
  kind: 'unexplained',
  title: { zh: '控制率超过100%', en: 'Control rate above 100%' },
  basis: { zh: '财政供养人员控制率以100%为控制线', en: 'The staff control rate is held to 100%' },
  *check({ baseData, figures }) {
    const staff = baseData?.staff;
    const due = figures.baseData?.controlRate?.due;
    if (!staff || !due?.computable || due.exact.lte(100)) return;
    const [field, ...related] = present(staff.controlRate, staff.actual, staff.authorised);
    if (field === undefined) return;
    const points = due.rounded.minus(100).toFixed(2);
    yield {
      field,
      related,
      arithmetic: due.arithmetic,
      message: {
        zh: `财政供养人员控制率${due.shown}，超过100%控制线${points}个百分点，应说明超编原因及消化措施。`,
        en: `The staff control rate is ${due.shown}, ${points} percentage points above 100%; say why and how it will be brought down.`,
      },
    };
  },
};
