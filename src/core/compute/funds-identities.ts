import { FUNDS } from '../forms/words/funds-roles';
import { type Field, numberIn } from '../forms/field';
import type { FundsBlock, FundsRow } from '../forms/form';
import { BASIS } from './basis';
import { checkMoney, checkRate } from './check';
import type { Checked, Due } from './checked';
import type { FundsIdentity } from './figures';
import { gap, rate, type Named } from './rate';

/** 结余, 到位率, 预算调整数 and 统筹整合资金数 of every line that states them. */
export function fundsIdentities({ lines, parts }: FundsBlock): FundsIdentity[] {
  return [...lines, ...parts].flatMap((row) => [...leftOver(row), ...arrivalRate(row), ...changes(row)]);
}

/** Forms measure what is left on the budget, on what arrived, or on both: wrong is what fits none of them. */
function leftOver({ budget, initial, arrived, spent, remaining, carried }: FundsRow): FundsIdentity[] {
  // What was carried over or moved elsewhere changes what is left; how, each place decides.
  if (remaining === null || numberIn(remaining) === null || (numberIn(carried)?.gt(0) ?? false)) return [];
  // A budget left blank is not the one before it was adjusted.
  if (budget !== null && numberIn(budget) === null) return [];
  const ways = [
    ...differences(remaining, [arrived, budget, initial], { field: spent, name: FUNDS.spent }),
    ...(spent === null ? differences(remaining, [budget, initial], { field: arrived, name: FUNDS.arrived }) : []),
  ];
  const checked = ways.find(({ verdict }) => verdict === 'agrees') ?? ways[0];
  return checked === undefined ? [] : [{ checked, only: ways.length === 1 }];
}

function differences(field: Field, wholes: readonly (Field | null)[], less: Named): Checked[] {
  return wholes.flatMap((whole) => {
    const due = gap(less, { field: whole, name: FUNDS.budget }, BASIS.leftOver);
    return due.computable ? [beside(checkMoney({ key: field.key, label: field.label, field }, due))] : [];
  });
}

function arrivalRate(row: FundsRow): FundsIdentity[] {
  const field = row.arrivalRate;
  return field === null ? [] : [{ checked: beside(checkRate({ key: field.key, label: field.label, field }, arrivalDue(row))), only: true }];
}

/** 年初预算 + 调整 = 全年预算; 全年预算 − 统筹整合 = 扣除后预算. Any of the three may be at fault. */
function changes({ initial, adjustment, budget, gross, integrated }: FundsRow): FundsIdentity[] {
  const ways = [
    { field: adjustment, due: gap({ field: initial, name: FUNDS.initial }, { field: budget, name: FUNDS.budget }, BASIS.budgetChange) },
    { field: integrated, due: gap({ field: budget, name: FUNDS.budget }, { field: gross, name: FUNDS.gross }, BASIS.integrated) },
  ];
  return ways.flatMap(({ field, due }) =>
    field === null || numberIn(field) === null || !due.computable
      ? []
      : [{ checked: beside(checkMoney({ key: field.key, label: field.label, field }, due)), only: false }],
  );
}

/** 到位率, whether or not the form states it. */
export function arrivalDue({ budget, initial, arrived }: FundsRow): Due {
  const planned = budget === null ? { field: initial, name: FUNDS.initial } : { field: budget, name: FUNDS.budget };
  return rate({ field: arrived, name: FUNDS.arrived }, planned, BASIS.arrivalRate);
}

function beside(checked: Checked): Checked {
  return { ...checked, beside: true };
}
