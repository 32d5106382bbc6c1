import type { Field } from '../forms/field';
import type { UnitContext } from './rule';

/** Scores of the rubric that only look wrong because of the cell they are measured by. */
export function dependentScores({ figures }: Pick<UnitContext, 'figures'>, cause: Field): Field[] {
  return (figures.rubric?.rows ?? []).flatMap(({ score: { field, verdict, due } }) =>
    field !== null && field !== cause && verdict === 'differs' && due.inputs.includes(cause) ? [field] : [],
  );
}
