import type { FieldKey } from '../forms/field';
import type { Position } from '../grid/address';
import type { SheetRef } from '../grid/grid';

/** What a cell can be given. Text stays text: a leading = + - @ never makes a formula of it. */
export type CellContent =
  { readonly kind: 'value'; readonly value: number | string | boolean | null } | { readonly kind: 'formula'; readonly formula: string };

/** How a cell shows its text. */
export interface CellLook {
  readonly wraps: boolean;
  /** Of its row, in points. */
  readonly rowHeight: number;
}

export interface LookChange {
  readonly from: CellLook;
  readonly to: CellLook;
}

/** One change of one cell, as data: swapped it is its own undo, and `from` refuses a cell that changed meanwhile. */
export interface Edit {
  readonly key: FieldKey;
  readonly sheet: SheetRef;
  readonly at: Position;
  readonly from: CellContent;
  readonly to: CellContent;
  /**
   * How the cell is to show: `readable` wraps the text in a row tall enough for all of it; a change that was made can be
   * taken back. Left as it is when absent.
   */
  readonly look?: 'readable' | LookChange;
}
