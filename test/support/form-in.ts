import type { Entry } from '../../src/core/forms/cells/entry';
import type { Field } from '../../src/core/forms/field';
import type { BaseDataForm, Form, FormKind, Indicator, RubricForm, SelfEvaluationForm } from '../../src/core/forms/form';
import type { FormMapping } from '../../src/core/forms/areas/mapping';
import { recognised } from './recognised';
import { toA1 } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';

/** The one form on a sheet; a sheet that holds anything else fails the test with what was found instead. */
function onlyForm(grid: Grid, kind: FormKind, mapping?: FormMapping): Form {
  const { forms, reason } = recognised(grid, mapping);
  const [form] = forms;
  if (form === undefined || forms.length > 1 || form.kind !== kind) {
    throw new Error(`Expected one ${kind}, found ${forms.map((other) => other.kind).join(', ') || reason?.zh}`);
  }
  return form;
}

export function selfEvaluationIn(grid: Grid, mapping?: FormMapping): SelfEvaluationForm {
  const form = onlyForm(grid, 'self-evaluation', mapping);
  if (form.kind !== 'self-evaluation') throw new Error('unreachable');
  return form;
}

export function baseDataIn(grid: Grid, mapping?: FormMapping): BaseDataForm {
  const form = onlyForm(grid, 'base-data', mapping);
  if (form.kind !== 'base-data') throw new Error('unreachable');
  return form;
}

export function rubricIn(grid: Grid, mapping?: FormMapping): RubricForm {
  const form = onlyForm(grid, 'rubric', mapping);
  if (form.kind !== 'rubric') throw new Error('unreachable');
  return form;
}

/** An entry in the fewest words: `≥95%`, `date 2021-12-*`, `—`; `_` for a blank. */
export function brief(entry: Entry): string {
  switch (entry.kind) {
    case 'number':
      return `${entry.operator ?? ''}${entry.value.toFixed(entry.decimals)}${entry.percent ? '%' : ''}${entry.unit}`;
    case 'date':
      return `date ${entry.year ?? '*'}-${entry.month}-${entry.day ?? '*'}`;
    case 'error':
      return entry.code;
    case 'blank':
      return '_';
    default:
      return entry.text;
  }
}

/** What stands in a field, `∅` where the form has no such cell. */
export function held(field: Field | null | undefined): string {
  return field === null || field === undefined ? '∅' : brief(field.entry);
}

/** `B4`; `∅` where the form has no such cell. */
export function place(field: Field | null | undefined): string {
  return field === null || field === undefined ? '∅' : toA1(field.at);
}

/** `name | target | actual | weight | score | note` of every indicator. */
export function indicatorLines({ indicators }: SelfEvaluationForm): string[] {
  return indicators.map(indicatorLine);
}

function indicatorLine({ name, target, actual, weight, score, note }: Indicator): string {
  return [name.label.zh, ...[target, actual, weight, score, note].map(held)].join(' | ');
}
