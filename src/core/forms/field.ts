import { Decimal } from '../compute/decimal';
import type { Position } from '../grid/address';
import type { Cell } from '../grid/cell';
import type { SheetRef } from '../grid/grid';
import type { Wording } from '../wording';
import type { Entry } from './cells/entry';

/**
 * A cell named by its meaning, so that it is found again after rows were inserted or a sheet was renamed:
 * `self-evaluation/indicator:新型农村合作医疗参合率/score`. Unique within a unit; a second indicator of the same
 * name gets `#2`.
 */
export type FieldKey = string;

/** What the words above a figure say of it. */
export interface ColumnHead {
  readonly label: string;
  /** `万元`, `元`, `%`; null where nothing says it. */
  readonly unit: string | null;
  /** Four digits; null where nothing says it. */
  readonly year: string | null;
}

/** One cell of a form that means something to us. */
export interface Field {
  readonly key: FieldKey;
  /** What a person calls it: 新型农村合作医疗参合率 · 得分. */
  readonly label: Wording;
  readonly sheet: SheetRef;
  readonly at: Position;
  readonly cell: Cell;
  /** The content, parsed once. */
  readonly entry: Entry;
  /** Set when the figure shares its cell with its label (`一般公共预算：3427.08`): the text around the figure. */
  readonly inline: { readonly before: string; readonly after: string } | null;
  /** What stands above it; null where its label stands beside it. */
  readonly head: ColumnHead | null;
}

export function numberIn(field: Field | null): Decimal | null {
  return field?.entry.kind === 'number' ? field.entry.value : null;
}

/** What cells without a number give to a sum is 0. */
export function sumOf(fields: readonly (Field | null)[]): Decimal {
  return Decimal.sum(0, ...fields.map((field) => numberIn(field) ?? 0));
}

/** What was written in the cell, figures and words alike; '' of none, of a blank one and of an error. */
export function textIn(field: Field | null | undefined): string {
  return field && 'text' in field.entry ? field.entry.text : '';
}

export function isBlank(field: Field | null): boolean {
  return field === null || field.entry.kind === 'blank';
}

/** Neither blank nor `无`, `—`: somebody says something. */
export function isFilled(field: Field | null): field is Field {
  return !isBlank(field) && field?.entry.kind !== 'placeholder';
}
