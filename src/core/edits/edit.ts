import type { FieldKey } from '../forms/field';
import { cellKey, type Position } from '../grid/address';
import { isCellError, type Cell } from '../grid/cell';
import { cellAt, type Grid, type SheetRef } from '../grid/grid';

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

/** What stands in a cell, in the terms of an edit. A constant error is its code: that is how it would be typed. */
export function contentOf({ value, formula }: Pick<Cell, 'value' | 'formula'>): CellContent {
  if (formula !== null) return { kind: 'formula', formula };
  return { kind: 'value', value: isCellError(value) ? value.error : value };
}

/** Whether a person would see no difference: a cell under the text format keeps 1.87 as the text `1.87`, and an empty text is a blank. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'formula' || b.kind === 'formula') {
    return a.kind === 'formula' && b.kind === 'formula' && a.formula === b.formula;
  }
  if (typeof a.value === typeof b.value) return a.value === b.value;
  if (typeof a.value === 'boolean' || typeof b.value === 'boolean') return false;
  return String(a.value ?? '') === String(b.value ?? '');
}

/** Whether two sheets hold the same in every cell, whatever they are called and however they look. */
export function sameContents(a: Grid, b: Grid): boolean {
  const bottom = Math.max(a.top + a.rows.length, b.top + b.rows.length);
  const widthOf = (grid: Grid) => grid.left + grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const right = Math.max(widthOf(a), widthOf(b));
  for (let row = 0; row < bottom; row += 1) {
    for (let column = 0; column < right; column += 1) {
      const at = { row, column };
      if (!sameContent(contentOf(cellAt(a, at)), contentOf(cellAt(b, at)))) return false;
    }
  }
  return true;
}

/** The edit that takes this one back; how a cell shows goes back with it where it was changed. */
export function swapped({ look, ...edit }: Edit): Edit {
  const back = { ...edit, from: edit.to, to: edit.from };
  return look === undefined || look === 'readable' ? back : { ...back, look: { from: look.to, to: look.from } };
}

/**
 * One edit a cell with the same outcome: from what the first found to what the last left. A cell that ends as it began
 * needs none.
 */
export function squash(edits: readonly Edit[]): Edit[] {
  const byCell = new Map<string, Edit>();
  for (const edit of edits) {
    const cell = cellKey(edit);
    const earlier = byCell.get(cell);
    byCell.set(cell, earlier === undefined ? edit : joined(earlier, edit));
  }
  return [...byCell.values()].filter(({ from, to }) => !sameContent(from, to));
}

function joined(earlier: Edit, later: Edit): Edit {
  const { look, ...edit } = { ...earlier, to: later.to };
  const both = look !== undefined && look !== 'readable' && later.look !== undefined && later.look !== 'readable';
  const outcome = both ? { from: look.from, to: later.look.to } : (later.look ?? look);
  return outcome === undefined ? edit : { ...edit, look: outcome };
}
