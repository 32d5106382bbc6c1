import type { Field } from '../forms/field';
import type { SelfEvaluationForm } from '../forms/form';
import type { UnitContext } from './rule';

const PROJECTS = '项目支出';

/**
 * 项目支出 as the base table and the self-evaluation state it, there in the split of expenditure or as a row of the funds;
 * null where one of them does not, or in another money unit.
 */
export function projectSpending({ baseData, selfEvaluation }: UnitContext): {
  readonly inBase: Field | null;
  readonly inSelf: Field | null;
} {
  const units = [baseData?.moneyUnit ?? null, selfEvaluation?.moneyUnit ?? null].filter((unit) => unit !== null);
  if (new Set(units).size > 1) return { inBase: null, inSelf: null };
  return {
    inBase: baseData?.spending.find(({ item }) => item === 'projects')?.amounts.spent ?? null,
    inSelf: selfEvaluation && ofSelfEvaluation(selfEvaluation),
  };
}

function ofSelfEvaluation({ expenditure, funds }: SelfEvaluationForm): Field | null {
  const inSplit = expenditure?.parts.find(({ label }) => label.zh === PROJECTS);
  return inSplit ?? funds?.parts.find(({ name }) => name === PROJECTS)?.spent ?? null;
}
