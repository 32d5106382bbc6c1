import { numberIn } from '../../compute/amount';
import { staffIndicator } from '../staff-indicator';
import type { Rule } from '../rule';
import { stated } from '../stated';

/** The staff in post of the indicator table must be those of the base table. */
export const staffActualDiffers: Rule = {
  id: 'staff-actual-differs',
  kind: 'disagreement',
  severity: 'error',
  title: { zh: '在职人数两表不一致', en: 'Staff in post differs between the annexes' },
  basis: {
    zh: '自评表“财政供养人数”实际完成值应与基础数据表实际在职人数一致',
    en: 'The staff indicator’s result equals the staff in post of the base table',
  },
  *check({ baseData, selfEvaluation }) {
    const staff = baseData?.staff?.actual ?? null;
    const actual = staffIndicator(selfEvaluation)?.actual ?? null;
    const inBase = numberIn(staff);
    const inTable = numberIn(actual);
    if (staff === null || actual === null || inBase === null || inTable === null || inBase.eq(inTable)) return;
    yield {
      field: actual,
      related: [staff],
      expected: stated(staff),
      message: {
        zh: `自评表财政供养人数实际完成${stated(actual)}，与基础数据表实际在职人数${stated(staff)}不一致，请核实口径。`,
        en: `The indicator states ${stated(actual)} staff, the base table ${stated(staff)}; check which is meant.`,
      },
    };
  },
};
