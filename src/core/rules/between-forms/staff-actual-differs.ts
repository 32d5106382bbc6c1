import { numberIn } from '../../compute/amount';
import type { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { dependentScores } from '../dependent-scores';
import { fixTo } from '../fix';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { rateFitsIndicator, staffIndicator } from '../staff-indicator';
import { present, stated } from '../stated';

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
  *check(context) {
    const { baseData, selfEvaluation } = context;
    const staff = baseData?.staff?.actual ?? null;
    const actual = staffIndicator(selfEvaluation)?.actual ?? null;
    const inBase = numberIn(staff);
    const inTable = numberIn(actual);
    if (staff === null || actual === null || inBase === null || inTable === null || inBase.eq(inTable)) return;
    if (rateFitsIndicator(context)) {
      yield inBaseTable(context, staff, actual, inTable);
      return;
    }
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

/** Two figures speak against it: the indicator and the control rate. */
function inBaseTable(context: UnitContext, staff: Field, actual: Field, right: Decimal): RawFinding {
  const rate = context.figures.baseData?.controlRate?.field ?? null;
  const shown = right.toFixed();
  return {
    field: staff,
    related: present(actual, rate, context.baseData?.staff?.authorised),
    expected: shown,
    message: {
      zh: `基础数据表实际在职人数填报${stated(staff)}，而自评表财政供养人数完成值为${stated(actual)}，控制率${rate ? stated(rate) : ''}也与${shown}人相符，请核实。`,
      en: `The base table states ${stated(staff)} staff; the indicator states ${stated(actual)}, which the control rate fits as well.`,
    },
    fix: fixTo(staff, { value: right, shown }),
    entails: [...present(rate), ...dependentScores(context, staff)],
  };
}
