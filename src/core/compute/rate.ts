import { type Field, numberIn } from '../forms/field';
import type { Wording } from '../wording';
import { amountOf } from './stated';
import { ZERO } from './decimal';
import { amountDue, expressionOf, rateDue, uncomputable } from './due';
import { cell, difference, type Expression, percent, quotient } from './expression';
import type { Due } from './checked';

/** A cell and what it is called in a reason: 编制数为空. */
export interface Named {
  readonly field: Field | null;
  readonly name: Wording;
}

/** of ÷ by × 100% */
export function rate(of: Named, by: Named, basis: Wording): Due {
  return ratio(of, by, basis, quotient);
}

/** (a + b + …) ÷ by × 100% */
export function shareOf(parts: Due, by: Named, basis: Wording): Due {
  return parts.computable ? ratio(by, by, basis, (whole) => quotient(parts.expression, whole)) : parts;
}

/** (to − from) ÷ from × 100% */
export function change(from: Named, to: Named, basis: Wording): Due {
  return ratio(to, from, basis, (after, before) => quotient(difference(after, before), before));
}

/** (from − to) ÷ from × 100%: a change for the less, without its sign */
export function decline(from: Named, to: Named, basis: Wording): Due {
  return ratio(to, from, basis, (after, before) => quotient(difference(before, after), before));
}

/** to − from */
export function gap(from: Named, to: Named, basis: Wording): Due {
  return withBoth(to, from, basis, (after, before) => amountDue(difference(after, before), MONEY_DECIMALS, basis));
}

export const MONEY_DECIMALS = 2;

function ratio(of: Named, by: Named, basis: Wording, over: (of: Expression, by: Expression) => Expression): Due {
  const zero = { zh: `${by.name.zh}为0，无法计算`, en: `Cannot be computed: “${by.name.en}” is 0` };
  return withBoth(of, by, basis, (a, b) => rateDue(percent(over(a, b)), basis, zero));
}

function withBoth(first: Named, second: Named, basis: Wording, then: (first: Expression, second: Expression) => Due): Due {
  const [of, by] = [first, second].map(({ field }) => field && cell(field, numberIn(field) ?? ZERO));
  const due = of && by ? then(of, by) : null;
  const unread = [first, second].find(({ field }) => numberIn(field) === null);
  if (due !== null && unread === undefined) return due;
  const { zh, en } = (unread ?? first).name;
  const inputs = [first.field, second.field].filter((field) => field !== null);
  if (amountOf((unread ?? first).field).kind !== 'blank')
    return uncomputable(
      'not-a-number',
      { zh: `${zh}不是数字，无法计算`, en: `Cannot be computed: “${en}” is not a number` },
      inputs,
      basis,
    );
  const reason = { zh: `${zh}未填，无法计算`, en: `Cannot be computed: “${en}” is blank` };
  return uncomputable('blank', reason, inputs, basis, due ? expressionOf(due) : undefined);
}
