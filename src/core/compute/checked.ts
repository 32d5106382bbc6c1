import type { Field, FieldKey } from '../forms/field';
import type { Wording } from '../wording';
import type { Decimal } from './decimal';
import type { Expression } from './expression';

/** What a figure should be, or why nobody can say. */
export type Due = Computed | Uncomputable;

export interface Computed {
  readonly computable: true;
  /** Unrounded; a rate counts in percent: 187, not 1.87. */
  readonly exact: Decimal;
  readonly rounded: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
  /** `1.87`, `187.00%`. */
  readonly shown: string;
  /** `88.67 ÷ 95 × 2 = 1.8667 → 1.87` */
  readonly arithmetic: string;
  /** For a live formula; see live-formula.ts. */
  readonly expression: Expression;
  /** The cells it is computed from. */
  readonly inputs: readonly Field[];
  readonly basis: Wording;
}

export interface Uncomputable {
  readonly computable: false;
  readonly why:
    | 'blank' // an input is blank
    | 'zero' // a divisor is 0
    | 'not-a-number' // an input is text, a placeholder or an error
    | 'own-rule' // the form has a rule of its own that people score by
    | 'not-read' // which cells are its inputs is not known: some beside them were not read
    | 'no-weight' // the form states no points
    | 'judgement' // qualitative, or on a date: people score it, within bounds
    | 'ambiguous' // nothing tells whether larger or smaller is better
    | 'units-differ'; // target and actual are in units that do not convert
  readonly reason: Wording;
  readonly inputs: readonly Field[];
  readonly basis: Wording;
  /** How it is computed once its cells hold figures; blank ones count as 0 in it. */
  readonly once?: Expression | undefined;
}

/** A stated figure beside the figure due; what `verdict` says of it, its other members show. */
export type Checked = Compared | Unfilled | Unstated | Unknown;

export type Verdict = Checked['verdict'];

interface AnyChecked {
  /** That of the field; where the form has no cell for it, the key it would have. Sums add `/parts`. */
  readonly key: FieldKey;
  readonly label: Wording;
  readonly field: Field | null;
  readonly stated: Decimal | null;
  readonly due: Due;
  /** Set where a figure follows others and vouches for none of them: a rate beside the amounts of its row, a score that is the sum of its rows'. */
  readonly beside?: true;
}

export interface Compared extends AnyChecked {
  readonly verdict:
    | 'agrees'
    /** A sum off by no more than rounding its parts can explain (尾差). */
    | 'residue'
    /** Points written with fewer decimals, or worked out of a rate as shown: right but for rounding (取整). */
    | 'rounded'
    | 'differs';
  readonly field: Field;
  readonly stated: Decimal;
  readonly due: Computed;
}

/** Something is due; the cell is blank, or holds text, a placeholder or an error. */
export interface Unfilled extends AnyChecked {
  readonly verdict: 'blank' | 'not-a-number';
  readonly field: Field;
  readonly stated: null;
  readonly due: Computed;
}

/** Something is due; the form has no cell for it. */
export interface Unstated extends AnyChecked {
  readonly verdict: 'unstated';
  readonly field: null;
  readonly stated: null;
  readonly due: Computed;
}

/** Nobody can say what is due. */
export interface Unknown extends AnyChecked {
  readonly verdict: 'uncomputable';
  readonly due: Uncomputable;
}

/** A total against its parts. `due` is the sum; blank parts count as 0, text and errors make it not computable. */
export type SumChecked = Checked & Summing;

export interface Summing {
  readonly of: 'staff' | 'spending' | 'funds' | 'income' | 'expenditure' | 'weights' | 'scores' | 'items' | 'same';
  readonly parts: readonly Field[];
  /** False for 其中: the parts may be less than their total, never more; `verdict` is `differs` only when they are more. */
  readonly exhaustive: boolean;
}
