import type { Indicator, SelfEvaluationForm } from '../forms/form';
import { remembered } from '../forms/remembered';

/** `财政供养人数`, `财政供养人员数量`, `在职人数`; not their control rate. */
const STAFF = /(?:财政供养(?:人员|人口)?|在职(?:人员|职工|在编人员)?|在编(?:人员)?)(?:总)?(?:人数|数量|数)$/;

const countsStaff = remembered((name) => STAFF.test(name.replace(/\s|[（(].*?[）)]/g, '')));

/** The indicator that counts the staff the base table counts; null when there is none or more than one. */
export function staffIndicator(form: SelfEvaluationForm | null): Indicator | null {
  const found = form?.indicators.filter(({ name }) => name.entry.kind === 'text' && countsStaff(name.entry.text)) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
