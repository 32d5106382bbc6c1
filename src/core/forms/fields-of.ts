import type { Field } from './field';
import {
  COMPARISONS,
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  PERIODS,
  type BaseDataForm,
  type Form,
  type FundsBlock,
  type RubricForm,
  type Subtotal,
  type SelfEvaluationForm,
} from './form';
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
  yield* form.blanks;
  for (const blank of form.signature) yield blank.field;
}

function* baseDataFields({ staff, spending, buildings, measures }: BaseDataForm): Iterable<Field> {
  if (staff !== null) yield* present(rolesOf(STAFF).map((role) => staff[role]));
  for (const { amounts, comparisons } of spending) {
    yield* present(PERIODS.map((period) => amounts[period]));
    yield* present(COMPARISONS.map((comparison) => comparisons[comparison]));
  }
  for (const row of buildings) yield* present(Object.values(row));
  yield* present([measures]);
}

function* selfEvaluationFields(form: SelfEvaluationForm): Iterable<Field> {
  yield* fundsFields(form.funds);
  for (const split of [form.income, form.expenditure]) {
    if (split !== null) yield* present([split.total, ...split.parts]);
  }
  if (form.goals !== null) yield* present([form.goals.expected, form.goals.achieved]);
  for (const level of form.levels) yield* present([level.weight, ...level.restated]);
  for (const row of form.indicators) {
    yield* present([row.name, row.formerTarget, ...INDICATOR_COLUMNS.map((column) => row[column])]);
  }
  yield* subtotalFields(form.subtotals);
  yield* present([form.total?.weight ?? null, form.total?.score ?? null, form.headedTotal]);
  yield* form.reasons;
  yield* form.remarks;
}

function* fundsFields(funds: FundsBlock | null): Iterable<Field> {
  // The total is made of its lines.
  for (const row of [...(funds?.lines ?? []), ...(funds?.parts ?? [])]) yield* present(FUNDS_COLUMNS.map((role) => row[role]));
}

function* subtotalFields(subtotals: readonly Subtotal[]): Iterable<Field> {
  for (const { weight, score } of subtotals) yield* present([weight, score]);
}

function* rubricFields({ funds, rows, subtotals, total }: RubricForm): Iterable<Field> {
  yield* subtotalFields(subtotals);
  yield* fundsFields(funds);
  for (const row of rows) yield* present([row.name, row.standard, row.weight, row.score, row.reviewed, row.note]);
  if (total !== null) yield* present([total.weight, total.score]);
}

function* present(fields: readonly (Field | null)[]): Iterable<Field> {
  for (const field of fields) if (field !== null) yield field;
}
