import type { CellContent } from '../../core/edits/edit';
import type { Position } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/cell';
import type { Severity } from '../../core/rules/finding';
import type { SheetDraft } from '../drafting/sheet-draft';

/**
 * What is to be different in a saved workbook, as data. Sheets are named by the ids the reader gave. Everything not
 * named here stays as it is, byte for byte.
 */
export interface WorkbookChanges {
  /** What a person did to rows, columns and sheets, in order. All positions below are as they are afterwards. */
  readonly operations?: readonly StructuralChange[];
  readonly cells?: readonly CellChange[];
  /** Formula cells that are not changed themselves, with the results they have now. */
  readonly results?: readonly ResultChange[];
  /** From now on the only marks of ours; those in the file are left alone when absent. */
  readonly marks?: readonly MarkChange[];
  /** The sheets in which marks may change, by id; those of the others are left alone. All when absent. */
  readonly markedSheets?: readonly string[];
  /** Our one workbook setting: its text, or null to remove it; left alone when absent. */
  readonly setting?: string | null;
  /** New sheets, behind the others. */
  readonly added?: readonly SheetDraft[];
  /** Workbook names to set, or to remove (null). */
  readonly names?: readonly NameChange[];
}

export type StructuralChange =
  | {
      readonly kind: 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns';
      readonly sheetId: string;
      readonly index: number;
      readonly count: number;
    }
  | { readonly kind: 'rename-sheet'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'delete-sheet'; readonly sheetId: string };

export interface CellChange {
  readonly sheetId: string;
  readonly at: Position;
  readonly content: CellContent;
  /** Result of a formula; unknown when absent, and then calculated when the file is opened. */
  readonly result?: CellValue;
  /** A new number format; the cell's own stays when absent. */
  readonly format?: string;
  /** A text that is to be read as a whole: the cell wraps, and its row grows where it is not tall enough. */
  readonly readable?: boolean;
}

export interface ResultChange {
  readonly sheetId: string;
  readonly at: Position;
  readonly result: CellValue;
}

export interface MarkChange {
  readonly sheetId: string;
  readonly at: Position;
  readonly severity: Severity;
}

export interface NameChange {
  readonly name: string;
  /** `'复核记录'!$A$1`, without `=`. */
  readonly refersTo: string | null;
  /** Kept out of the list of names. */
  readonly hidden: boolean;
}
