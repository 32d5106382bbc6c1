import type { Grid } from '../../grid/grid';

/** A report as a person reads it: what its paragraphs say, in order, and its tables as grids. */
export interface ReportDocument {
  readonly paragraphs: readonly ReportParagraph[];
  readonly tables: readonly ReportTable[];
  /** What stands in it and is not read; absent where there is nothing of the kind. */
  readonly unread?: UnreadParts;
}

export interface UnreadParts {
  readonly pictures: number;
  /** Embedded sheets, charts and the like. */
  readonly objects: number;
  /** Tables within a cell of another, or within a text box. */
  readonly innerTables: number;
}

export interface ReportParagraph {
  /** From 1, counted over the paragraphs of the body, blank ones too; those of tables have none. */
  readonly number: number;
  /** With its automatic number in front; tracked deletions and hidden text left out, fields by their results. */
  readonly text: string;
  /** Level of a heading by its style or outline, from 1; null for plain text. */
  readonly outline: number | null;
  /** A note or a text box carries the number of the paragraph it hangs on. */
  readonly place: 'body' | 'note' | 'text-box';
}

export interface ReportTable {
  /** `sheet` is 表格1, 表格2, …; its first row is the table's. */
  readonly grid: Grid;
  /** In characters of the standard font; empty where the table gives none. */
  readonly columnWidths: readonly number[];
  /** Number of the paragraph before it; 0 when there is none. */
  readonly after: number;
}
