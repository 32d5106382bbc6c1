import type { Field } from '../forms/field';
import { PERIODS, type BaseDataForm, type SelfEvaluationForm } from '../forms/form';
import { present } from './stated';

/** Every cell of the base table that holds a figure. */
export function figuresOfBaseData(form: BaseDataForm | null): Field[] {
  if (form === null) return [];
  return present(
    form.staff?.authorised,
    form.staff?.actual,
    form.staff?.controlRate,
    ...form.spending.flatMap(({ amounts }) => PERIODS.map((period) => amounts[period])),
    ...form.buildings.flatMap((row) => [
      row.approvedSize,
      row.actualSize,
      row.sizeRate,
      row.budgetInvestment,
      row.actualInvestment,
      row.investmentRate,
    ]),
  );
}

/** Every cell of the funds block, the splits, the points and the total row that holds a figure. */
export function figuresOfSelfEvaluation(form: SelfEvaluationForm | null): Field[] {
  if (form === null) return [];
  const rows = [form.funds?.total, ...(form.funds?.parts ?? [])];
  return present(
    ...rows.flatMap((row) => [row?.initial, row?.budget, row?.spent, row?.weight, row?.rate, row?.score]),
    form.income?.total,
    ...(form.income?.parts ?? []),
    form.expenditure?.total,
    ...(form.expenditure?.parts ?? []),
    form.total?.weight,
    form.total?.score,
  );
}
