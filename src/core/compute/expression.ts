import type { Field } from '../forms/field';
import type { Decimal } from './decimal';

/**
 * How a figure comes about, as a tree. One tree is read three ways: evaluated exactly, written out in words
 * (`88.67 ÷ 95 × 2`), and turned into a live formula (`F40/E40*G40`).
 */
export type Expression =
  /** A cell, and the amount taken from it; a percent counts as 95, not 0.95. A blank cell that counts as 0 has amount 0. */
  | { readonly kind: 'cell'; readonly field: Field; readonly amount: Decimal }
  | { readonly kind: 'constant'; readonly amount: Decimal }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference'; readonly of: Expression; readonly less: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly of: Expression; readonly by: Expression }
  /** × 100 %: the value is in percent. */
  | { readonly kind: 'percent'; readonly of: Expression }
  /** Points by printed steps, from what is measured. */
  | { readonly kind: 'scored'; readonly of: Expression; readonly points: (measured: Decimal) => Decimal }
  | { readonly kind: 'at-most'; readonly of: Expression; readonly limit: Expression }
  | { readonly kind: 'at-least'; readonly of: Expression; readonly limit: Expression };
