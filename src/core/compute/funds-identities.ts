import { FUNDS } from '../forms/words/funds-roles';
import { type Field, numberIn } from '../forms/field';
import type { FundsBlock, FundsRow, UnreadBlock } from '../forms/form';
import { budgetSteps } from '../forms/outline/funds-outline';
import { BASIS } from './basis';
import { checkMoney, checkRate, ofField } from './check';
import type { Due } from './checked';
import { ZERO } from './decimal';
import { amountDue } from './due';
import { cell, difference, sum } from './expression';
import type { FundsIdentity } from './figures';
import { gap, MONEY_DECIMALS, rate } from './rate';

/** 结余, 到位率, 预算调整数 and 统筹整合资金数 of every line that states them; amounts that nobody read may explain a difference. */
export function fundsIdentities({ lines, parts }: FundsBlock, unread: readonly UnreadBlock[]): FundsIdentity[] {
  const isUnreadBeside = ({ sheet, at }: Field) =>
    unread.some(({ sheet: { id }, area }) => id === sheet.id && area.left < at.column && area.top <= at.row && at.row <= area.bottom);
  const isKnown = ({ checked: { field } }: FundsIdentity) => field === null || !isUnreadBeside(field);
  return [...lines, ...parts].flatMap((row) => [...[...leftOver(row), ...changes(row)].filter(isKnown), ...arrivalRate(row)]);
}

/**
 * Forms measure what is left on the budget, on what arrived, or on both; and with what was carried over, or without. Wrong is
 * what fits none of them.
 */
function leftOver({ budget, initial, arrived, spent, remaining, carried }: FundsRow): FundsIdentity[] {
  // A budget left blank is not the one before it was adjusted.
  if (budget !== null && numberIn(budget) === null) return [];
  const wholes = spent === null ? [budget, initial] : [arrived, budget, initial];
  const part = spent === null ? { field: arrived, name: FUNDS.arrived } : { field: spent, name: FUNDS.spent };
  const ways = wholes.flatMap((whole) => {
    const due = gap(part, { field: whole, name: FUNDS.budget }, BASIS.leftOver);
    if (carried === null || !due.computable) return held(remaining, due);
    const over = sum([cell(carried, numberIn(carried) ?? ZERO), due.expression]);
    return [due, amountDue(over, MONEY_DECIMALS, BASIS.leftOver)].flatMap((each) => held(remaining, each));
  });
  return fitting(ways).map((each) => ({ ...each, only: ways.length === 1 }));
}

/** What holds of several ways, else the first. */
function fitting(ways: readonly FundsIdentity[]): FundsIdentity[] {
  return [...ways.filter(({ checked }) => checked.verdict === 'agrees'), ...ways].slice(0, 1);
}

function arrivalRate(row: FundsRow): FundsIdentity[] {
  const field = row.arrivalRate;
  const checked = field && checkRate(ofField(field), arrivalDue(row));
  return checked === null ? [] : [{ checked: { ...checked, beside: true }, only: true }];
}

/** 年初预算 + 调整 = 全年预算; 全年预算 − 统筹整合 = 扣除后预算. Any of the three may be at fault. */
function changes(row: FundsRow): FundsIdentity[] {
  const named = (role: 'initial' | 'budget' | 'gross') => ({ field: row[role], name: FUNDS[role] });
  const cells = (fields: readonly Field[]) => sum(fields.map((field) => cell(field, numberIn(field) ?? ZERO)));
  const steps = budgetSteps(row).flatMap(({ more, less }) => {
    const due = less.length === 0 ? cells(more) : difference(cells(more), cells(less));
    return held(row.budget, amountDue(due, MONEY_DECIMALS, BASIS.budgetChange));
  });
  return [
    ...(steps.length > 0 ? fitting(steps) : held(row.adjustment, gap(named('initial'), named('budget'), BASIS.budgetChange))),
    ...held(row.integrated, gap(named('budget'), named('gross'), BASIS.integrated)),
  ];
}

/** 到位率, whether or not the form states it. */
export function arrivalDue({ budget, initial, arrived }: FundsRow): Due {
  const planned = budget === null ? { field: initial, name: FUNDS.initial } : { field: budget, name: FUNDS.budget };
  return rate({ field: arrived, name: FUNDS.arrived }, planned, BASIS.arrivalRate);
}

/** An amount that the form states, held against what follows from others; nothing where either is not there. */
function held(field: Field | null, due: Due): FundsIdentity[] {
  if (field === null || numberIn(field) === null || !due.computable) return [];
  return [{ checked: { ...checkMoney(ofField(field), due), beside: true }, only: false }];
}
