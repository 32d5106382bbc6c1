import type { Field } from './field';
import { INDICATOR_COLUMNS, PERIODS, type BaseDataForm, type Form, type RubricForm, type SelfEvaluationForm } from './form';
import { FUNDS } from './evaluation-roles';
import { rolesOf } from './role';
import { STAFF } from './base-data-roles';

/** Every field of a form, in no particular order; each key once. */
export function* fieldsOf(form: Form): Iterable<Field> {
  yield* present([form.title, form.unit]);
  switch (form.kind) {
    case 'base-data':
      yield* baseDataFields(form);
      break;
    case 'self-evaluation':
      yield* selfEvaluationFields(form);
      break;
    case 'rubric':
      yield* rubricFields(form);
  }
  for (const blank of form.signature) yield blank.field;
}

function* baseDataFields({ staff, spending, buildings, measures }: BaseDataForm): Iterable<Field> {
  if (staff !== null) yield* present(rolesOf(STAFF).map((role) => staff[role]));
  for (const { amounts } of spending) yield* present(PERIODS.map((period) => amounts[period]));
  for (const row of buildings) yield* present(Object.values(row));
  yield* present([measures]);
}

function* selfEvaluationFields(form: SelfEvaluationForm): Iterable<Field> {
  for (const row of [form.funds?.total, ...(form.funds?.parts ?? [])]) {
    if (row) yield* present(rolesOf(FUNDS).map((role) => row[role]));
  }
  for (const split of [form.income, form.expenditure]) {
    if (split !== null) yield* present([split.total, ...split.parts]);
  }
  if (form.goals !== null) yield* present([form.goals.expected, form.goals.achieved]);
  for (const level of form.levels) yield* present([level.weight, ...level.restated]);
  for (const row of form.indicators) {
    yield* present([row.name, row.formerTarget, ...INDICATOR_COLUMNS.map((column) => row[column])]);
  }
  if (form.total !== null) yield* present([form.total.weight, form.total.score]);
  yield* form.reasons;
}

function* rubricFields({ rows, total }: RubricForm): Iterable<Field> {
  for (const row of rows) yield* present([row.name, row.standard, row.weight, row.score, row.note]);
  if (total !== null) yield* present([total.weight, total.score]);
}

function* present(fields: readonly (Field | null)[]): Iterable<Field> {
  for (const field of fields) if (field !== null) yield field;
}
