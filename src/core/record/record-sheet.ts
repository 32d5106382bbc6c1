import type { Position } from '../grid/address';
import type { SheetRef } from '../grid/grid';

/**
 * 复核记录 as data: a sheet to print and sign, line by line, for Excel and for a file alike. No cells are merged and no
 * line needs a program to fit it: the heights are there.
 */
export interface RecordSheet {
  readonly name: string;
  /** Widths of the columns, in characters of the standard font, as they are kept in files. */
  readonly columns: readonly number[];
  readonly lines: readonly RecordLine[];
  /** Index of the line that is printed again on top of every page after its own. */
  readonly repeat: number;
  /** Indexes of the lines that begin a page. */
  readonly pageStarts: readonly number[];
  /** In the middle below every page; `&P` is its number, `&N` how many there are. */
  readonly footer: string;
}

/**
 * `heading` and `row` have a cell in every column, with lines around; the others have one text, which runs across the
 * blank cells beside it.
 */
export type LineLook = 'title' | 'words' | 'heading' | 'section' | 'row' | 'signature';

export interface RecordLine {
  readonly look: LineLook;
  readonly cells: readonly string[];
  readonly link: RecordLink | null;
  /** In points. */
  readonly height: number;
}

export interface RecordLink {
  readonly column: number;
  readonly sheet: SheetRef;
  readonly at: Position;
}

/** In points. */
export const RECORD_FONT_SIZES: Readonly<Record<LineLook, number>> = {
  title: 16,
  words: 10,
  heading: 10,
  section: 11,
  row: 10,
  signature: 11,
};
