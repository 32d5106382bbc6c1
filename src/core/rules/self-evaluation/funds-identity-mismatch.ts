import { numberIn } from '../../compute/amount';
import { checkRate } from '../../compute/check';
import type { Computed } from '../../compute/figures';
import { gap, rate } from '../../compute/rate';
import type { Field } from '../../forms/field';
import type { FundsRow } from '../../forms/form';
import { fixTo } from '../fix';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { present, stated } from '../stated';

/** 到位率 = 到位 ÷ 预算, 结余 = 预算（或到位）− 支出: where a form states them, they hold in every line. */
export const fundsIdentityMismatch: Rule = {
  id: 'funds-identity-mismatch',
  kind: 'miscalculated',
  title: { zh: '到位率或结余与金额不符', en: 'Received rate or remainder differs from the amounts' },
  basis: {
    zh: '到位率 = 到位资金 ÷ 预算数；结余 = 预算数（或到位资金）− 支出数',
    en: 'Received rate = received ÷ budget; left over = budget (or received) − spent',
  },
  *check(context) {
    const { selfEvaluation, rubric } = context;
    for (const funds of [selfEvaluation?.funds, rubric?.funds]) {
      for (const row of [...(funds?.lines ?? []), ...(funds?.parts ?? [])]) {
        for (const found of [leftOver(context, row), arrivalRate(row)]) if (found !== null) yield found;
      }
    }
  },
};

const RECEIVED = { zh: '到位资金', en: 'what was received' };
const PLANNED = { zh: '预算数', en: 'the budget' };
const SPENT = { zh: '支出数', en: 'what was spent' };

/** Forms measure what is left on the budget, on what arrived, or on both: wrong is what fits none of them. */
function leftOver(context: UnitContext, { name, budget, initial, arrived, spent, remaining, carried }: FundsRow): RawFinding | null {
  const left = numberIn(remaining);
  // What was carried over or moved elsewhere changes what is left; how, each place decides.
  if (left === null || remaining === null || (numberIn(carried)?.gt(0) ?? false)) return null;
  // A budget left blank is not the one before it was adjusted.
  if (budget !== null && numberIn(budget) === null) return null;
  const ways = [...differences([arrived, budget, initial], spent), ...(spent === null ? differences([budget, initial], arrived) : [])];
  const [due] = ways;
  if (due === undefined || ways.some(({ exact }) => exact.minus(left).abs().lt('0.005'))) return null;
  const suspect = suspectAmount(context, due.inputs);
  const { shown, exact } = due;
  return {
    field: remaining,
    related: due.inputs,
    expected: shown,
    arithmetic: due.arithmetic,
    message: {
      zh: `${name}的结余填报${stated(remaining)}，按金额应为${shown}。`,
      en: `${name}: ${stated(remaining)} is said to be left, by the amounts it is ${shown}.`,
    },
    because: suspect,
    fix: ways.length > 1 || suspect !== null || exact.lt(0) ? null : fixTo(context, remaining, { value: exact, shown }, 'computed'),
  };
}

/** An amount that other figures contradict: what is left follows it, and may be right as it is. */
function suspectAmount(context: UnitContext, amounts: readonly Field[]): Field | null {
  for (const checked of context.figures.checked) {
    if (checked.verdict !== 'differs' || !checked.due.computable) continue;
    const cause = context.diagnose(checked).cause?.field ?? null;
    if (cause !== null && amounts.includes(cause)) return cause;
    const involved = [checked.field, ...checked.due.inputs].find((each) => each !== null && amounts.includes(each));
    if (involved) return involved;
  }
  return null;
}

function differences(wholes: readonly (Field | null)[], less: Field | null): readonly Computed[] {
  return present(...wholes).flatMap((of) => {
    const due = gap({ field: less, name: SPENT }, { field: of, name: PLANNED }, fundsIdentityMismatch.basis);
    return due.computable ? [due] : [];
  });
}

function arrivalRate({ name, budget, initial, arrived, arrivalRate: field }: FundsRow): RawFinding | null {
  if (field === null) return null;
  const planned = budget ?? initial;
  const due = rate({ field: arrived, name: RECEIVED }, { field: planned, name: PLANNED }, fundsIdentityMismatch.basis);
  const { verdict } = checkRate({ key: field.key, label: field.label, field }, due);
  if (verdict !== 'differs' || !due.computable) return null;
  const { shown } = due;
  return {
    field,
    aspect: 'arrival',
    related: present(arrived, planned),
    expected: shown,
    arithmetic: due.arithmetic,
    message: {
      zh: `${name}到位率填报${stated(field)}，按金额应为${shown}。`,
      en: `${name}: the received rate says ${stated(field)}, by the amounts it is ${shown}.`,
    },
  };
}
