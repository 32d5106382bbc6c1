import type { Field } from '../forms/field';
import type { UnitContext } from './rule';

/** 项目支出 as the base table and the split of expenditure state it; null where one of them does not, or in another money unit. */
export function projectSpending({ baseData, selfEvaluation }: UnitContext): {
  readonly inBase: Field | null;
  readonly inSplit: Field | null;
} {
  const units = [baseData?.moneyUnit ?? null, selfEvaluation?.moneyUnit ?? null].filter((unit) => unit !== null);
  if (new Set(units).size > 1) return { inBase: null, inSplit: null };
  return {
    inBase: baseData?.spending.find(({ item }) => item === 'projects')?.amounts.spent ?? null,
    inSplit: selfEvaluation?.expenditure?.parts.find(({ label }) => label.zh === '项目支出') ?? null,
  };
}
