import type { Field } from '../forms/field';
import type { UnitContext } from './rule';
import { present } from './stated';

const PROJECTS = '项目支出';

/** 项目支出 spent as the base table and the self-evaluation state it; nothing where the two are in different units of money. */
export function projectSpending({ baseData, selfEvaluation }: UnitContext): {
  readonly inBase: Field | null;
  /** In the split of expenditure, and as a row of the funds. */
  readonly inSelf: readonly Field[];
} {
  const units = [baseData?.moneyUnit ?? null, selfEvaluation?.moneyUnit ?? null].filter((unit) => unit !== null);
  if (new Set(units).size > 1) return { inBase: null, inSelf: [] };
  return {
    inBase: baseData?.spending.find(({ item }) => item === 'projects')?.amounts.spent ?? null,
    inSelf: present(
      selfEvaluation?.expenditure?.parts.find(({ label }) => label.zh === PROJECTS),
      selfEvaluation?.funds?.parts.find(({ name }) => name === PROJECTS)?.spent,
    ),
  };
}
