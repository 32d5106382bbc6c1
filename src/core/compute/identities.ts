import { BASIS } from './basis';
import { expressionOf, rateDue, uncomputable } from './due';
import { constant, difference, type Expression, percent, product, quotient } from './expression';
import { agreesIf, check, checkSum, ofField, rateAgrees } from './check';
import { isLowered } from './indicator';
import { saysNothing } from './stated';
import type { Checked, Computed, Due, SumChecked } from './checked';
import type { Decimal } from './decimal';
import type { BaseDataFigures, Identities, SelfEvaluationFigures } from './figures';
import { type Field, numberIn } from '../forms/field';
import type { BaseDataForm, Indicator, SelfEvaluationForm } from '../forms/form';

const RATE_DECIMALS = 2;
const PROJECTS = '项目支出';
interface Both<Base, Self> {
  readonly baseData: Base | null;
  readonly selfEvaluation: Self | null;
}

export function identitiesOf(
  { baseData, selfEvaluation }: Both<BaseDataForm, SelfEvaluationForm>,
  figures: Both<BaseDataFigures, SelfEvaluationFigures>,
): Identities {
  const inBase = baseData?.spending.find(({ item }) => item === 'projects')?.amounts.spent ?? null;
  const units = new Set([baseData?.moneyUnit ?? null, selfEvaluation?.moneyUnit ?? null].filter((unit) => unit !== null));
  const projects = [
    selfEvaluation?.expenditure?.parts.find(({ label }) => label.zh === PROJECTS),
    selfEvaluation?.funds?.parts.find(({ name }) => name === PROJECTS)?.spent,
  ];
  return {
    projects: units.size > 1 ? [] : projects.flatMap((field) => same(field ?? null, inBase, BASIS.sameProjects)),
    staff: same(staffIndicator(selfEvaluation)?.actual ?? null, baseData?.staff?.actual ?? null, BASIS.sameStaff)[0] ?? null,
    changes: selfEvaluation === null ? [] : changes(selfEvaluation, figures.baseData?.threePublicChange ?? null),
    fullMarks: selfEvaluation === null ? [] : fullMarks(selfEvaluation, figures.selfEvaluation?.indicators ?? []),
  };
}

const THREE_PUBLIC = { zh: '“三公经费”变动率为0，无法计算', en: 'The change cannot be computed' };

/** Held against the change as the indicator writes it: a fall without its sign, and with the decimals it has. */
function changes({ indicators }: SelfEvaluationForm, change: Due | null): Checked[] {
  const expression = change && expressionOf(change);
  if (!change || expression?.kind !== 'percent') return [];
  const { of } = expression;
  return indicators.flatMap(({ classes, actual }): Checked[] => {
    const stated = numberIn(actual);
    if (actual?.entry.kind !== 'number' || stated === null || /[元次人]/.test(actual.entry.unit)) return [];
    const falls = classes.has('threePublicFall');
    if (!falls && !classes.has('threePublicChange')) return [];
    // Fewer decimals than one are no statement about a change of a few percent, unless they are exactly right; nobody works out a third.
    const decimals = Math.min(Math.max(1, actual.entry.decimals), RATE_DECIMALS);
    const share = percent(falls ? turned(of) : of);
    const due = change.computable ? rateDue(share, change.basis, THREE_PUBLIC, RATE_DECIMALS) : { ...change, once: share };
    const holds = (field: Field, filed: Decimal, { rounded, exact }: Computed) =>
      agreesIf(rounded.eq(filed.toDecimalPlaces(decimals)) || rateAgrees(field, filed, exact));
    return [check(sameAs(actual), stated, due, holds)];
  });
}

/** (from − to) ÷ from, of (to − from) ÷ from */
function turned(change: Expression): Expression {
  if (change.kind !== 'quotient' || change.of.kind !== 'difference') return product(constant(-1), change);
  return quotient(difference(change.of.by, change.of.of), change.by);
}

function fullMarks({ reasons }: SelfEvaluationForm, all: SelfEvaluationFigures['indicators']): SumChecked[] {
  if (reasons.length > 0) return [];
  const lowered = all.filter(isLowered);
  return all.flatMap(({ index, shared, indicator: { score, weight, note }, score: { due }, fulfilment }) => {
    const members = all.filter(({ indicator }) => index === indicator.scoredWith);
    const isMet = ![fulfilment, ...members.map((each) => each.fulfilment)].some((each) => each?.state === 'under');
    // Where people took points off another met target they may have taken some off here.
    const isMeant = lowered.some((other) => other.index !== index) && numberIn(score)?.gte(numberIn(weight)?.div(2) ?? 0) === true;
    const judged = !due.computable && (due.why === 'judgement' || shared) && isMet && !isMeant && saysNothing(note);
    // No score is above its points, whoever gave it: then the full ones were meant.
    const isAbove = !due.computable && numberIn(weight)?.lt(numberIn(score) ?? 0) === true;
    return judged || isAbove ? same(score, weight, BASIS.fullMarks) : [];
  });
}

function same(field: Field | null, other: Field | null, basis: SumChecked['due']['basis']): SumChecked[] {
  const stated = numberIn(field);
  if (field === null || other === null || stated === null) return [];
  const sum = checkSum(sameAs(field), { of: 'same', parts: [other], basis, tolerance: '0' });
  const isOpen = sum.due.computable && numberIn(other) === null;
  return [
    isOpen ? { ...sum, due: uncomputable('blank', other.label, [other], basis, expressionOf(sum.due)), verdict: 'uncomputable' } : sum,
  ];
}

/** What a cell states is stated elsewhere too: that check has a key of its own. */
function sameAs(field: Field) {
  return { ...ofField(field), key: `${field.key}/same` };
}

/** The indicator that counts the staff the base table counts; null when there is none or more than one. */
export function staffIndicator(form: SelfEvaluationForm | null): Indicator | null {
  const found = form?.indicators.filter(({ classes }) => classes.has('staff')) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
