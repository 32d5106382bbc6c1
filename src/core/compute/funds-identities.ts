import type { Field } from '../forms/field';
import type { FundsBlock, FundsRow } from '../forms/form';
import { numberIn } from './amount';
import { BASIS } from './basis';
import { checkMoney, checkRate } from './check';
import type { Checked } from './checked';
import type { FundsIdentity } from './figures';
import { gap, rate, type Named } from './rate';

const PLANNED = { zh: '预算数', en: 'the budget' };
const RECEIVED = { zh: '到位资金', en: 'what was received' };
const SPENT = { zh: '支出数', en: 'what was spent' };

/** 结余 and 到位率 of every line that states them. */
export function fundsIdentities({ lines, parts }: FundsBlock): FundsIdentity[] {
  return [...lines, ...parts].flatMap((row) => [...leftOver(row), ...arrivalRate(row)]);
}

/** Forms measure what is left on the budget, on what arrived, or on both: wrong is what fits none of them. */
function leftOver({ budget, initial, arrived, spent, remaining, carried }: FundsRow): FundsIdentity[] {
  // What was carried over or moved elsewhere changes what is left; how, each place decides.
  if (remaining === null || numberIn(remaining) === null || (numberIn(carried)?.gt(0) ?? false)) return [];
  // A budget left blank is not the one before it was adjusted.
  if (budget !== null && numberIn(budget) === null) return [];
  const ways = [
    ...differences(remaining, [arrived, budget, initial], { field: spent, name: SPENT }),
    ...(spent === null ? differences(remaining, [budget, initial], { field: arrived, name: RECEIVED }) : []),
  ];
  const checked = ways.find(({ verdict }) => verdict === 'agrees') ?? ways[0];
  return checked === undefined ? [] : [{ checked, only: ways.length === 1 }];
}

function differences(field: Field, wholes: readonly (Field | null)[], less: Named): Checked[] {
  return wholes.flatMap((whole) => {
    const due = gap(less, { field: whole, name: PLANNED }, BASIS.leftOver);
    return due.computable ? [beside(checkMoney({ key: field.key, label: field.label, field }, due))] : [];
  });
}

function arrivalRate({ budget, initial, arrived, arrivalRate: field }: FundsRow): FundsIdentity[] {
  if (field === null) return [];
  const due = rate({ field: arrived, name: RECEIVED }, { field: budget ?? initial, name: PLANNED }, BASIS.arrivalRate);
  return [{ checked: beside(checkRate({ key: field.key, label: field.label, field }, due)), only: true }];
}

function beside(checked: Checked): Checked {
  return { ...checked, beside: true };
}
