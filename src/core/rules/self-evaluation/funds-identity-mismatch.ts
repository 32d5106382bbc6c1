import { numberIn } from '../../compute/amount';
import { rateAgrees } from '../../compute/check';
import type { Decimal } from '../../compute/decimal';
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

interface Difference {
  readonly due: Decimal;
  readonly of: Field;
  readonly less: Field;
}

/** Forms measure what is left on the budget, on what arrived, or on both: wrong is what fits none of them. */
function leftOver(context: UnitContext, { name, budget, initial, arrived, spent, remaining, carried }: FundsRow): RawFinding | null {
  const left = numberIn(remaining);
  // What was carried over or moved elsewhere changes what is left; how, each place decides.
  if (left === null || remaining === null || (numberIn(carried)?.gt(0) ?? false)) return null;
  const ways = [...differences([arrived, budget, initial], spent), ...(spent === null ? differences([budget, initial], arrived) : [])];
  const [first] = ways;
  if (first === undefined || ways.some(({ due }) => due.minus(left).abs().lt('0.005'))) return null;
  const shown = first.due.toFixed(2);
  return {
    field: remaining,
    related: present(first.of, first.less),
    expected: shown,
    arithmetic: `${stated(first.of)} − ${stated(first.less)} = ${shown}`,
    message: {
      zh: `${name}的结余填报${stated(remaining)}，按金额应为${shown}。`,
      en: `${name}: ${stated(remaining)} is said to be left, by the amounts it is ${shown}.`,
    },
    fix: ways.length > 1 ? null : fixTo(context, remaining, { value: first.due, shown }, 'computed'),
  };
}

function differences(wholes: readonly (Field | null)[], less: Field | null): readonly Difference[] {
  const off = numberIn(less);
  if (off === null || less === null) return [];
  return present(...wholes).flatMap((of) => {
    const amount = numberIn(of);
    return amount === null ? [] : [{ due: amount.minus(off), of, less }];
  });
}

function arrivalRate({ name, budget, initial, arrived, arrivalRate: rate }: FundsRow): RawFinding | null {
  const [filed, amount] = [numberIn(rate), numberIn(arrived)];
  const planned = budget ?? initial;
  const whole = numberIn(planned);
  if (rate === null || filed === null || amount === null || whole === null || whole.isZero() || rate.entry.kind !== 'number') return null;
  const due = amount.div(whole).times(100);
  const asPercent = rate.entry.percent || filed.gt(1.5) ? filed : filed.times(100);
  if (rateAgrees(rate, asPercent, due)) return null;
  const shown = `${due.toFixed(2)}%`;
  return {
    field: rate,
    aspect: 'arrival',
    related: present(arrived, planned),
    expected: shown,
    message: {
      zh: `${name}到位率填报${stated(rate)}，按金额应为${shown}。`,
      en: `${name}: the received rate says ${stated(rate)}, by the amounts it is ${shown}.`,
    },
  };
}
