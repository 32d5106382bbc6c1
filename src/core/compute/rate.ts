import type { Field } from '../forms/field';
import type { Wording } from '../wording';
import { amountOf, cell, type Amount } from './amount';
import { amountDue, difference, percent, quotient, rateDue, uncomputable } from './due';
import type { Due } from './checked';

/** A cell and what it is called in a reason: 编制数为空. */
export interface Named {
  readonly field: Field | null;
  readonly name: Wording;
}

/** of ÷ by × 100% */
export function rate(of: Named, by: Named, basis: Wording): Due {
  return withBoth(of, by, basis, (a, b) =>
    rateDue(percent(quotient(cell(a.field, a.amount), cell(b.field, b.amount))), basis, zeroOf(by.name)),
  );
}

/** (a + b + …) ÷ by × 100% */
export function shareOf(parts: Due, by: Named, basis: Wording): Due {
  if (!parts.computable) return parts;
  return withBoth(by, by, basis, (whole) =>
    rateDue(percent(quotient(parts.expression, cell(whole.field, whole.amount))), basis, zeroOf(by.name)),
  );
}

/** (to − from) ÷ from × 100% */
export function change(from: Named, to: Named, basis: Wording): Due {
  return withBoth(to, from, basis, (after, before) => {
    const base = cell(before.field, before.amount);
    return rateDue(percent(quotient(difference(cell(after.field, after.amount), base), base)), basis, zeroOf(from.name));
  });
}

/** (from − to) ÷ from × 100%: a change for the less, without its sign */
export function decline(from: Named, to: Named, basis: Wording): Due {
  return withBoth(to, from, basis, (after, before) => {
    const base = cell(before.field, before.amount);
    return rateDue(percent(quotient(difference(base, cell(after.field, after.amount)), base)), basis, zeroOf(from.name));
  });
}

/** to − from */
export function gap(from: Named, to: Named, basis: Wording): Due {
  return withBoth(to, from, basis, (after, before) => {
    const expression = difference(cell(after.field, after.amount), cell(before.field, before.amount));
    return amountDue(expression, MONEY_DECIMALS, basis);
  });
}

const MONEY_DECIMALS = 2;

type Readable = Extract<Amount, { kind: 'amount' }>;

function withBoth(first: Named, second: Named, basis: Wording, then: (first: Readable, second: Readable) => Due): Due {
  const a = amountOf(first.field);
  const b = amountOf(second.field);
  const inputs = [first.field, second.field].filter((field) => field !== null);
  if (a.kind !== 'amount') return missing(first.name, a, inputs, basis);
  if (b.kind !== 'amount') return missing(second.name, b, inputs, basis);
  return then(a, b);
}

function missing(name: Wording, amount: Exclude<Amount, Readable>, inputs: readonly Field[], basis: Wording): Due {
  return amount.kind === 'blank'
    ? uncomputable('blank', { zh: `${name.zh}未填，无法计算`, en: `Cannot be computed: “${name.en}” is blank` }, inputs, basis)
    : uncomputable(
        'not-a-number',
        { zh: `${name.zh}不是数字，无法计算`, en: `Cannot be computed: “${name.en}” is not a number` },
        inputs,
        basis,
      );
}

function zeroOf(name: Wording): Wording {
  return { zh: `${name.zh}为0，无法计算`, en: `Cannot be computed: “${name.en}” is 0` };
}
