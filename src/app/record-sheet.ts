import type { Position } from '../core/grid/address';
import type { SheetRef } from '../core/grid/grid';

/** 复核记录 as data: a sheet to print and sign. */
export interface RecordSheet {
  readonly name: string;
  readonly title: string;
  /** Pairs of label and value above the table: unit, year, reviewed at, filed and recomputed score, rule pack. */
  readonly header: readonly (readonly [string, string])[];
  readonly columns: readonly string[];
  readonly rows: readonly RecordRow[];
  /** 复核人： 日期： … */
  readonly signature: string;
}

export interface RecordRow {
  readonly cells: readonly string[];
  /** Where the 位置 cell links to. */
  readonly link: { readonly sheet: SheetRef; readonly at: Position } | null;
}
