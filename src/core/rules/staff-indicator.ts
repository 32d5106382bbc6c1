import { numberIn } from '../compute/amount';
import { rateAgrees } from '../compute/check';
import type { Indicator, SelfEvaluationForm } from '../forms/form';
import { remembered } from '../forms/remembered';
import type { UnitContext } from './rule';

/** `财政供养人数`, `财政供养人员数量`, `在职人数`; not their control rate. */
const STAFF = /(?:财政供养(?:人员|人口)?|在职(?:人员|职工|在编人员)?|在编(?:人员)?)(?:总)?(?:人数|数量|数)$/;

const countsStaff = remembered((name) => STAFF.test(name.replace(/\s|[（(].*?[）)]/g, '')));

/** The indicator that counts the staff the base table counts; null when there is none or more than one. */
export function staffIndicator(form: SelfEvaluationForm | null): Indicator | null {
  const found = form?.indicators.filter(({ name }) => name.entry.kind === 'text' && countsStaff(name.entry.text)) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The control rate as stated fits the staff of the indicator table, and not the staff stated beside it. */
export function rateFitsIndicator({ baseData, selfEvaluation, figures }: UnitContext): boolean {
  const rate = figures.baseData?.controlRate;
  const actual = numberIn(staffIndicator(selfEvaluation)?.actual ?? null);
  const authorised = numberIn(baseData?.staff?.authorised ?? null);
  if (rate?.verdict !== 'differs' || !rate.field || !rate.stated || !actual || !authorised || authorised.isZero()) return false;
  return rateAgrees(rate.field, rate.stated, actual.div(authorised).times(100));
}
