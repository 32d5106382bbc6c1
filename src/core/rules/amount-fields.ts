import type { Field } from '../forms/field';
import { FUNDS_COLUMNS, PERIODS, type BaseDataForm, type RubricForm, type SelfEvaluationForm } from '../forms/form';
import { BUILDING, STAFF } from '../forms/base-data-roles';
import { FUNDS } from '../forms/evaluation-roles';
import { rolesOf } from '../forms/role';
import { present } from './stated';

const FUNDS_FIGURES = FUNDS_COLUMNS.filter((role) => FUNDS[role].content !== 'text');

/** Every cell of the base table that holds a figure. */
export function figuresOfBaseData(form: BaseDataForm | null): Field[] {
  if (form === null) return [];
  return present(
    ...rolesOf(STAFF).map((role) => form.staff?.[role]),
    ...form.spending.flatMap(({ amounts }) => PERIODS.map((period) => amounts[period])),
    ...form.buildings.flatMap((row) => rolesOf(BUILDING).map((role) => row[role])),
  );
}

/** Every cell of the funds block, the splits, the points and the total row that holds a figure. */
export function figuresOfSelfEvaluation(form: SelfEvaluationForm | null): Field[] {
  if (form === null) return [];
  const rows = [...(form.funds?.lines ?? []), ...(form.funds?.parts ?? [])];
  return present(
    ...rows.flatMap((row) => FUNDS_FIGURES.map((role) => row?.[role])),
    form.income?.total,
    ...(form.income?.parts ?? []),
    form.expenditure?.total,
    ...(form.expenditure?.parts ?? []),
    form.total?.weight,
    form.total?.score,
  );
}

/** The scores of a rubric and its total. */
export function figuresOfRubric(form: RubricForm | null): Field[] {
  return present(...(form?.rows ?? []).flatMap(({ weight, score }) => [weight, score]), form?.total?.weight, form?.total?.score);
}
