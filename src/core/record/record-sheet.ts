import type { Position } from '../grid/address';
import { cellAt, type Grid, type SheetRef } from '../grid/grid';
import type { Wording } from '../wording';

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

/** What our record sheet is called, in each language. */
export const RECORD_SHEET_NAME: Wording = { zh: '复核记录', en: 'Review record' };

/** What stands at its top. */
export const RECORD_TITLE: Wording = { zh: '绩效自评复核记录', en: 'Record of the self-evaluation review' };

/**
 * Whether a sheet that our workbook name points at is a record of ours to replace: it has to be called one and begin as
 * one. Names can be edited, copied and shifted onto a sheet of a person's.
 */
export function isOwnRecord(grid: Grid): boolean {
  return isRecordName(grid.sheet.name) && isRecordTitle(cellAt(grid, { row: 0, column: 0 }).value);
}

export function isRecordTitle(value: unknown): boolean {
  return typeof value === 'string' && Object.values(RECORD_TITLE).includes(value.trim());
}

/** A sheet with such a name is a record of ours, or was: nothing to review. Renamed, it is the user's to keep. */
export function isRecordName(name: string): boolean {
  return Object.values(RECORD_SHEET_NAME).includes(name.replace(/ \(\d+\)$/, ''));
}
