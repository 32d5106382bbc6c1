import { numberIn } from '../../compute/amount';
import type { Field } from '../../forms/field';
import type { Wording } from '../../wording';
import { mismatch } from '../mismatch';
import type { Rule, UnitContext } from '../rule';
import { stated } from '../stated';

/** The staff in post of the indicator table must be those of the base table. */
export const staffActualDiffers: Rule = {
  id: 'staff-actual-differs',
  kind: 'disagreement',
  title: { zh: '在职人数两表不一致', en: 'Staff in post differs between the annexes' },
  basis: {
    zh: '自评表“财政供养人数”实际完成值应与基础数据表实际在职人数一致',
    en: 'The staff indicator’s result equals the staff in post of the base table',
  },
  *check(context) {
    const same = context.identities.staff;
    const found = same && mismatch(context, same);
    const [inBase] = same?.parts ?? [];
    if (!found || !same?.field || inBase === undefined) return;
    yield {
      ...found,
      related: [same.field, inBase].filter((field) => field !== found.field),
      diagnosis: found.field === inBase ? (found.diagnosis ?? null) : eitherWay(context, same.field, inBase),
      message: {
        zh: `自评表财政供养人数实际完成${stated(same.field)}，与基础数据表实际在职人数${stated(inBase)}不一致，请核实口径。`,
        en: `The indicator states ${stated(same.field)} staff, the base table ${stated(inBase)}; check which is meant.`,
      },
    };
  },
};

/** What each of the two would mean: which is meant, people know. */
function eitherWay({ baseData }: UnitContext, inTable: Field, inBase: Field): Wording {
  const [here, there] = [stated(inTable), stated(inBase)];
  const posts = numberIn(baseData?.staff?.authorised ?? null);
  const people = numberIn(inTable);
  const rate = people !== null && posts?.gt(0) ? `${people.isZero() ? '0' : people.div(posts).times(100).toFixed(2)}%` : null;
  return {
    zh: `若实有${there}，自评表应改为${there}；若实有${here}，基础数据表应改为${here}${rate === null ? '' : `，控制率应为${rate}`}`,
    en: `With ${there} the self-evaluation is to say so; with ${here} the base table is${rate === null ? '' : `, at a control rate of ${rate}`}`,
  };
}
