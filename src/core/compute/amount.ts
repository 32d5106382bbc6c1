import type { Field } from '../forms/field';
import type { Decimal } from './decimal';

/** What a cell gives to a computation. */
export type Amount =
  | { readonly kind: 'amount'; readonly amount: Decimal; readonly field: Field }
  /** Blank, or a placeholder: somebody says there is nothing. */
  | { readonly kind: 'blank'; readonly field: Field | null }
  /** Text, an error, or words where the figure belongs behind its label. */
  | { readonly kind: 'unreadable'; readonly field: Field };

export function amountOf(field: Field | null): Amount {
  if (field === null) return { kind: 'blank', field };
  switch (field.entry.kind) {
    case 'number':
      return { kind: 'amount', amount: field.entry.value, field };
    case 'blank':
      return wordsIn(field) === null ? { kind: 'blank', field } : { kind: 'unreadable', field };
    case 'placeholder':
      return { kind: 'blank', field };
    default:
      return { kind: 'unreadable', field };
  }
}

/** Words where the figure belongs behind its label, `基本支出：见附表`; a unit or a remark in brackets is none. */
export function wordsIn({ inline }: Field): string | null {
  const text = inline?.after.trim().normalize('NFKC') ?? '';
  return /^(?:[\u4e00-\u9fff]{2,}|#[A-Z0-9/]+[!?])$/.test(text) && !/^(?:万?元|人民币)$/.test(text) ? text : null;
}
