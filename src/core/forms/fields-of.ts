import type { Field } from './field';
import {
  COMPARISONS,
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  PERIODS,
  RUBRIC_COLUMNS,
  type BaseDataForm,
  type Form,
  type FundsBlock,
  type RubricForm,
  type Subtotal,
  type SelfEvaluationForm,
} from './form';
import { rolesOf } from './role';
import { STAFF } from './base-data-roles';

const STAFF_ROLES = rolesOf(STAFF);

/** A form never changes, and every part of a review asks for its fields. */
const gathered = new WeakMap<Form, readonly Field[]>();

/** Every field of a form, in no particular order; each key once. */
export function fieldsOf(form: Form): readonly Field[] {
  const known = gathered.get(form);
  if (known !== undefined) return known;
  const fields: Field[] = [];
  const take = (field: Field | null): void => {
    if (field !== null) fields.push(field);
  };
  take(form.title);
  take(form.unit);
  switch (form.kind) {
    case 'base-data':
      takeBaseData(form, take);
      break;
    case 'self-evaluation':
      takeSelfEvaluation(form, take);
      break;
    case 'rubric':
      takeRubric(form, take);
  }
  form.blanks.forEach(take);
  for (const blank of form.signature) take(blank.field);
  gathered.set(form, fields);
  return fields;
}

/** A form that is the same but for what else stands on its sheet has the same fields. */
export function withSameFields<Some extends Form>(form: Some, like: Form): Some {
  gathered.set(form, fieldsOf(like));
  return form;
}

type Take = (field: Field | null) => void;

function takeBaseData({ staff, posts, spending, buildings, measures }: BaseDataForm, take: Take): void {
  for (const block of staff === null ? [] : [staff, ...posts]) for (const role of STAFF_ROLES) take(block[role]);
  for (const { amounts, comparisons } of spending) {
    for (const period of PERIODS) take(amounts[period]);
    for (const comparison of COMPARISONS) take(comparisons[comparison]);
  }
  for (const row of buildings) Object.values(row).forEach(take);
  take(measures);
}

function takeSelfEvaluation(form: SelfEvaluationForm, take: Take): void {
  takeFunds(form.funds, take);
  for (const split of [form.income, form.expenditure]) {
    if (split === null) continue;
    take(split.total);
    split.parts.forEach(take);
  }
  if (form.goals !== null) {
    take(form.goals.expected);
    take(form.goals.achieved);
  }
  for (const level of form.levels) {
    take(level.weight);
    level.restated.forEach(take);
  }
  for (const row of form.indicators) {
    take(row.name);
    take(row.formerTarget);
    for (const column of INDICATOR_COLUMNS) take(row[column]);
  }
  takeSubtotals(form.subtotals, take);
  take(form.total?.weight ?? null);
  take(form.total?.score ?? null);
  take(form.total?.scoreRate ?? null);
  take(form.headedTotal);
  for (const { field } of form.grades) take(field);
  form.reasons.forEach(take);
  form.remarks.forEach(take);
}

function takeFunds(funds: FundsBlock | null, take: Take): void {
  if (funds === null) return;
  // The total is made of its lines.
  for (const rows of [funds.lines, funds.parts]) {
    for (const row of rows) for (const role of FUNDS_COLUMNS) take(row[role]);
  }
}

function takeSubtotals(subtotals: readonly Subtotal[], take: Take): void {
  for (const { weight, score } of subtotals) {
    take(weight);
    take(score);
  }
}

function takeRubric({ funds, rows, subtotals, total }: RubricForm, take: Take): void {
  takeSubtotals(subtotals, take);
  takeFunds(funds, take);
  for (const row of rows) {
    take(row.name);
    for (const column of RUBRIC_COLUMNS) take(row[column]);
  }
  if (total !== null) {
    take(total.weight);
    take(total.score);
    take(total.scoreRate);
  }
}
