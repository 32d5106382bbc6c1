import type { Decimal } from '../compute/decimal';
import type { Due } from '../compute/checked';
import type { BaseDataFigures, FundsFigures, UnitFigures } from '../compute/figures';
import { type Field, numberIn } from '../forms/field';
import type { SpendingRow } from '../forms/form';
import type { SpendingLine } from './result';

/** Spending beside its budget, row by row: of the base data, else of the funds. Rows without both amounts are left out. */
export function spendingSummary({ baseData, selfEvaluation }: UnitFigures): SpendingLine[] {
  const lines = baseData === null ? [] : ofBaseData(baseData);
  return lines.length > 0 || !selfEvaluation?.funds ? lines : ofFunds(selfEvaluation.funds);
}

function ofBaseData({ spending }: BaseDataFigures): SpendingLine[] {
  const rows = spending.map(({ row }) => row);
  return spending.flatMap(({ row, budgetUse }) => line(row.name, row.amounts, budgetUse, depthOf(row, rows)));
}

function ofFunds({ total, parts }: FundsFigures): SpendingLine[] {
  const rows = total === null ? parts : [total, ...parts];
  return rows.flatMap(({ row, rate }) => line(row.name, row, rate.due, row.item === 'total' ? 0 : 1));
}

function line(name: string, amounts: { budget: Field | null; spent: Field | null }, use: Due, depth: number): SpendingLine[] {
  const budget = numberIn(amounts.budget);
  const spent = numberIn(amounts.spent);
  if (budget === null || spent === null || amounts.spent === null || (budget.isZero() && spent.isZero())) return [];
  return [
    {
      name,
      field: amounts.spent,
      depth,
      budget: budget.toFixed(),
      spent: spent.toFixed(),
      rate: use.computable ? use.shown : null,
      excess: excessOf(budget, spent),
    },
  ];
}

function excessOf(budget: Decimal, spent: Decimal): string | null {
  return spent.gt(budget) ? spent.minus(budget).toFixed() : null;
}

function depthOf({ parent }: SpendingRow, rows: readonly SpendingRow[]): number {
  const above = parent === null ? undefined : rows[parent];
  return above === undefined ? 0 : 1 + depthOf(above, rows);
}
