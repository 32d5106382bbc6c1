import type { Field } from './field';
import type { Form, Indicator, SelfEvaluationForm } from './form';

export type FormState = 'filled' | 'blank';

/** A printed form nobody filled in has no actual value, score or spent amount; targets, budgets and points come printed. */
export function stateOf(form: Form): FormState {
  return achieved(form).some(isEntered) ? 'filled' : 'blank';
}

/** No row below the indicators says what they come to, whatever the heading says: the last of them may be missing. */
export function lacksTotalRow({ total, indicators }: SelfEvaluationForm): boolean {
  const at = (total?.score ?? total?.weight)?.at.row;
  return at === undefined || indicators.every(({ name }) => name.at.row > at);
}

/** Neither points of its own nor a part in those of another row: what its level, or the table, comes to is not known. */
export function isWithoutPoints({ weight, isExtra, partOf, scoredWith, weightedWith, placeholder }: Indicator): boolean {
  return weight === null && !isExtra && partOf === null && scoredWith === null && weightedWith === null && !placeholder;
}

function achieved(form: Form): readonly (Field | null | undefined)[] {
  switch (form.kind) {
    case 'base-data':
      return [
        form.staff?.actual,
        ...form.spending.flatMap(({ amounts }) => [amounts.previous, amounts.spent]),
        ...form.buildings.flatMap(({ actualSize, actualInvestment }) => [actualSize, actualInvestment]),
      ];
    case 'self-evaluation':
      return [
        ...[form.funds?.total, ...(form.funds?.parts ?? [])].flatMap((row) => [row?.spent, row?.score]),
        form.expenditure?.total,
        ...(form.expenditure?.parts ?? []),
        ...form.indicators.flatMap(({ actual, score }) => [actual, score]),
        form.total?.score,
      ];
    case 'rubric':
      return [...form.rows.map(({ score }) => score), form.total?.score];
  }
}

/** A formula that comes to nothing was printed with the form. */
function isEntered(field: Field | null | undefined): boolean {
  if (!field) return false;
  const { entry, cell } = field;
  if (entry.kind === 'blank' || entry.kind === 'placeholder') return false;
  const printed = cell.formula !== null && (entry.kind === 'error' || (entry.kind === 'number' && entry.value.isZero()));
  return !printed;
}
