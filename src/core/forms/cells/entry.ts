import type { Decimal } from '../../compute/decimal';

export type Operator = '≥' | '≤' | '=' | '>' | '<';

/** What was entered in a cell: a closed set, so that every reader handles every case. */
export type Entry =
  | { readonly kind: 'blank' }
  /** `无` `—` `/` `……`: a person says there is nothing. */
  | { readonly kind: 'placeholder'; readonly text: string }
  | NumberEntry
  | DateEntry
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string };

export interface NumberEntry {
  readonly kind: 'number';
  /** As read by a person: `95%` is 95, and a cell holding 0.97 under the format `0%` is 97. */
  readonly value: Decimal;
  /** Decimal places shown; a stated figure is compared at this precision. */
  readonly decimals: number;
  /** A percent sign is part of what is shown. */
  readonly percent: boolean;
  /** The cell holds a fraction under a percent format: writing 95 % means writing 0.95. */
  readonly fraction: boolean;
  readonly operator: Operator | null;
  /** 万元, 亩, 个; empty when none is written. Never `%`. */
  readonly unit: string;
  /** A number kept as text, so that it is written back as text. */
  readonly asText: boolean;
  readonly text: string;
  /** Set where the value was brought to the money unit of the form: what the cell holds is the value times this. */
  readonly perUnit?: Decimal;
}

/** `9月前`, `2021年12月完成`, `7月`, or a date cell. */
export interface DateEntry {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly text: string;
}
