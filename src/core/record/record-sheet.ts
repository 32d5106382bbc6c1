import type { Position } from '../grid/address';
import type { SheetRef } from '../grid/grid';

/** 复核记录 as data: a sheet to print and sign, written into a workbook by Excel or into a file. */
export interface RecordSheet {
  readonly name: string;
  readonly title: string;
  /** Pairs of label and value above the table: unit, year, reviewed at, filed and recomputed score, rule pack. */
  readonly header: readonly (readonly [string, string])[];
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly RecordRow[];
  /** 复核人： 日期： … */
  readonly signature: string;
}

export interface RecordColumn {
  readonly title: string;
  /** In characters of the standard font, as column widths are kept in files. */
  readonly width: number;
}

export interface RecordRow {
  readonly cells: readonly string[];
  /** Where the 位置 cell links to. */
  readonly link: { readonly sheet: SheetRef; readonly at: Position } | null;
}

/** Index of the 位置 column. */
export const LINK_COLUMN = 2;
