import type { Area, Position } from '../../core/grid/address';
import type { CellContent } from '../../core/edits/edit';

/** A whole new worksheet as data. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: readonly DraftCell[];
  readonly merges: readonly Area[];
  /** Widths from column A on, in characters. */
  readonly columnWidths: readonly number[];
  /** In points, by row; the program chooses where none is given. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly links: readonly DraftLink[];
  readonly page: PageSetup;
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows: number;
  /** Locked against changes, without a password. */
  readonly protected: boolean;
}

export interface DraftCell {
  readonly at: Position;
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** A link within the workbook. */
export interface DraftLink {
  readonly at: Position;
  readonly sheetName: string;
  readonly target: Position;
}

/** A sheet of a new workbook: it can point at files beside it, and be filtered. */
export interface NewSheetDraft extends SheetDraft {
  readonly fileLinks?: readonly FileLink[];
  /** The area whose first row has the buttons. */
  readonly filter?: Area;
  /** How many columns go on paper, counted from A; all of them where it is left out. */
  readonly printedColumns?: number;
}

/** A link to another file, by its path from the workbook's own folder, and to a cell of it where there is one. */
export interface FileLink {
  readonly at: Position;
  readonly path: string;
  readonly cell: { readonly sheetName: string; readonly at: Position } | null;
}

export interface CellStyle {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly colour: string | null };
  /** Thin lines on all four sides. */
  readonly bordered: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly wrap: boolean;
  /** Number format code; `General` for none. */
  readonly format: string;
  /** Six hexadecimal digits. */
  readonly fill: string | null;
}

/** A4, as wide as one page. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** First and last row printed on top of every page. */
  readonly repeatRows: readonly [number, number] | null;
  /** Rows that begin a page. */
  readonly breaksBefore?: readonly number[];
  /** In the middle above every page. */
  readonly header?: string;
  /** In the middle below every page; `&P` is its number, `&N` how many there are. */
  readonly footer?: string;
}
