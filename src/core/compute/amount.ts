import type { Field } from '../forms/field';
import type { Decimal } from './decimal';
import type { Expression } from './expression';

/** What a cell gives to a computation. */
export type Amount =
  | { readonly kind: 'amount'; readonly amount: Decimal; readonly field: Field }
  /** Blank, or a placeholder: somebody says there is nothing. */
  | { readonly kind: 'blank'; readonly field: Field | null }
  | { readonly kind: 'unreadable'; readonly field: Field };

export function amountOf(field: Field | null): Amount {
  if (field === null) return { kind: 'blank', field };
  switch (field.entry.kind) {
    case 'number':
      return { kind: 'amount', amount: field.entry.value, field };
    case 'blank':
    case 'placeholder':
      return { kind: 'blank', field };
    default:
      return { kind: 'unreadable', field };
  }
}

export function numberIn(field: Field | null): Decimal | null {
  const amount = amountOf(field);
  return amount.kind === 'amount' ? amount.amount : null;
}

export function isFilled(field: Field | null): field is Field {
  return field !== null && field.entry.kind !== 'blank' && field.entry.kind !== 'placeholder';
}

export function cell(field: Field, amount: Decimal): Expression {
  return { kind: 'cell', field, amount };
}
