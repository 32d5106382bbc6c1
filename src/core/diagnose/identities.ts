import { numberIn } from '../compute/amount';
import { rateDue, sumDue } from '../compute/due';
import { constant, difference, percent, product, quotient, type Expression } from '../compute/expression';
import { rateAgrees } from '../compute/check';
import { saysNothing } from '../compute/no-reason';
import type { Checked, Due, SumChecked } from '../compute/checked';
import type { UnitFigures } from '../compute/figures';
import type { UnitForms } from '../compute/unit-figures';
import type { Field } from '../forms/field';
import type { Indicator, SelfEvaluationForm } from '../forms/form';

/** What two annexes both say, and must say alike. */
export interface Identities {
  /** 项目支出 spent: the base table against the split of expenditure, and against a row of the funds. */
  readonly projects: readonly SumChecked[];
  /** 财政供养人数 in post. */
  readonly staff: SumChecked | null;
  /** “三公”经费同比下降: indicators that state the change of the base table, in percent, and whether they count a fall. */
  readonly changes: readonly Checked[];
  /** Points given by judgement are full where nobody says why they should not be. */
  readonly fullMarks: readonly SumChecked[];
}

const RATE_DECIMALS = 2;
const PROJECTS = '项目支出';
const BASIS = {
  projects: { zh: '自评表“项目支出”应与基础数据表项目支出当年决算数一致', en: 'Project spending is the same in both annexes' },
  fullMarks: { zh: '达成的定性指标，未说明扣分原因的得满分', en: 'A target met by judgement earns full points' },
  staff: { zh: '自评表“财政供养人数”实际完成值应与基础数据表实际在职人数一致', en: 'Both annexes state the same staff in post' },
};

export function identitiesOf({ baseData, selfEvaluation }: UnitForms, figures: UnitFigures): Identities {
  const inBase = baseData?.spending.find(({ item }) => item === 'projects')?.amounts.spent ?? null;
  const units = new Set([baseData?.moneyUnit ?? null, selfEvaluation?.moneyUnit ?? null].filter((unit) => unit !== null));
  const inSelf = [
    selfEvaluation?.expenditure?.parts.find(({ label }) => label.zh === PROJECTS),
    selfEvaluation?.funds?.parts.find(({ name }) => name === PROJECTS)?.spent,
  ];
  return {
    projects: units.size > 1 ? [] : inSelf.flatMap((field) => same(field ?? null, inBase, BASIS.projects)),
    staff: same(staffIndicator(selfEvaluation)?.actual ?? null, baseData?.staff?.actual ?? null, BASIS.staff)[0] ?? null,
    changes: selfEvaluation === null ? [] : changes(selfEvaluation, figures.baseData?.threePublicChange ?? null),
    fullMarks: selfEvaluation === null ? [] : fullMarks(selfEvaluation, figures),
  };
}

const THREE_PUBLIC = { zh: '“三公经费”变动率为0，无法计算', en: 'The change cannot be computed' };

/** Held against the change as the indicator writes it: a fall without its sign, and with the decimals it has. */
function changes({ indicators }: SelfEvaluationForm, change: Due | null): Checked[] {
  if (change?.computable !== true || change.expression.kind !== 'percent') return [];
  const { of } = change.expression;
  return indicators.flatMap(({ classes, actual }): Checked[] => {
    const stated = numberIn(actual);
    if (actual?.entry.kind !== 'number' || stated === null || /[元次人]/.test(actual.entry.unit)) return [];
    const falls = classes.has('threePublicFall');
    if (!falls && !classes.has('threePublicChange')) return [];
    // Fewer decimals than one are no statement about a change of a few percent, unless they are exactly right; nobody works out a third.
    const decimals = Math.min(Math.max(1, actual.entry.decimals), RATE_DECIMALS);
    const due = rateDue(percent(falls ? turned(of) : of), change.basis, THREE_PUBLIC, decimals);
    if (!due.computable) return [];
    const agrees = due.rounded.eq(stated.toDecimalPlaces(decimals)) || rateAgrees(actual, stated, due.exact);
    return [{ key: `${actual.key}/same`, label: actual.label, field: actual, stated, due, verdict: agrees ? 'agrees' : 'differs' }];
  });
}

/** (from − to) ÷ from, of (to − from) ÷ from */
function turned(change: Expression): Expression {
  if (change.kind !== 'quotient' || change.of.kind !== 'difference') return product(constant(-1), change);
  return quotient(difference(change.of.by, change.of.of), change.by);
}

function fullMarks({ reasons }: SelfEvaluationForm, { selfEvaluation }: UnitFigures): SumChecked[] {
  if (reasons.length > 0) return [];
  const all = selfEvaluation?.indicators ?? [];
  return all.flatMap(({ index, shared, indicator: { score, weight, note }, score: { due }, fulfilment }) => {
    const members = all.filter(({ indicator }) => index === indicator.scoredWith);
    const isMet = ![fulfilment, ...members.map((each) => each.fulfilment)].some((each) => each?.state === 'under');
    const judged = !due.computable && (due.why === 'judgement' || shared) && isMet && saysNothing(note);
    // No score is above its points, whoever gave it: then the full ones were meant.
    const isAbove = !due.computable && numberIn(weight)?.lt(numberIn(score) ?? 0) === true;
    return judged || isAbove ? same(score, weight, BASIS.fullMarks) : [];
  });
}

function same(field: Field | null, other: Field | null, basis: SumChecked['due']['basis']): SumChecked[] {
  const stated = numberIn(field);
  if (field === null || other === null || stated === null || numberIn(other) === null) return [];
  const due = sumDue([other], basis);
  if (!due.computable) return [];
  const verdict = due.exact.eq(stated) ? 'agrees' : 'differs';
  return [{ key: `${field.key}/same`, label: field.label, field, stated, due, verdict, of: 'same', parts: [other], exhaustive: true }];
}

/** The indicator that counts the staff the base table counts; null when there is none or more than one. */
export function staffIndicator(form: SelfEvaluationForm | null): Indicator | null {
  const found = form?.indicators.filter(({ classes }) => classes.has('staff')) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
