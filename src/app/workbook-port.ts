import type { Edit, LookChange } from '../core/edits/edit';
import type { Position } from '../core/grid/address';
import type { Grid, SheetRef } from '../core/grid/grid';
import type { Severity } from '../core/rules/finding';
import type { RecordSheet } from '../core/record/record-sheet';

/** All we ask of a spreadsheet. Every method is one conversation; a refusal is a `WorkbookRefusal`, never a bare string. */
export interface WorkbookPort {
  /**
   * Reads every visible sheet, and begins to watch.
   * @throws WorkbookRefusal `cancelled` when the signal fires; `unsupported` on an Excel that is too old.
   */
  open(options?: OpenOptions): Promise<WorkbookSnapshot>;
  /** Reads these sheets again, with the names and protection of all. One round trip. */
  read(sheetIds: readonly string[]): Promise<WorkbookSnapshot>;
  /** Hears what happens in the workbook, until the returned function is called. Listeners never throw. */
  watch(listener: (event: WorkbookEvent) => void): () => void;
  /** Whether writing marks takes the person's own undo (Ctrl+Z) away, as it does in Excel below ExcelApi 1.19. */
  readonly marksCostUndo: boolean;
  /** Makes these the only marks of ours in the workbook, where sheets are open to it. No call when they already are. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Names of the visible sheets on which other marks of ours stand than these. Writes nothing. */
  marksBehind(marks: readonly Mark[]): Promise<readonly string[]>;
  /**
   * All or nothing: refused as `stale` when a cell no longer holds `from` or its row is not as it was read, undone when
   * a cell does not take `to`.
   * Answers with the sheets written to as they are afterwards. No round trip more than the check and the write.
   */
  write(change: Change): Promise<WrittenSnapshot>;
  /** Brings the cell on screen and selects it. */
  reveal(sheet: SheetRef, at: Position): Promise<void>;
  /** Writes the record into a sheet of its own, in place of our earlier one, and brings it forward. */
  writeRecord(record: RecordSheet): Promise<WrittenRecord>;
  /**
   * Puts back what stood where this record was written; its sheet goes where there was none.
   * @throws WorkbookRefusal `stale` when a person wrote into it since; `missing-sheet` when it is gone, or theirs by now.
   */
  takeBackRecord(written: RecordSheet, former: RecordSheet | null): Promise<void>;
  /**
   * Adds sheets behind all others, all or none, with their merges, widths and number formats; text stays that very text.
   * A name that is taken gets a number: nothing that is there is replaced.
   */
  addSheets(sheets: readonly NewSheet[]): Promise<AddedSheets>;
  /**
   * Takes sheets that were added out again, all or none; those that are gone are passed over.
   * @throws WorkbookRefusal `stale` when the content of one is not what was added any more.
   */
  removeSheets(sheets: readonly Grid[]): Promise<WorkbookSnapshot>;
  /** Removes every mark, setting and name of ours; cells keep what the user accepted. */
  clearTraces(): Promise<ClearedTraces>;
}

/** A sheet to be added: a table, perhaps with lines above it that name it. */
export interface NewSheet {
  readonly name: string;
  /** From A1 on; its formulas are not written. */
  readonly grid: Grid;
  /** In characters of the standard font, from the first column on. */
  readonly columnWidths: readonly number[];
  /** Rows above the table, which gets lines around its cells. */
  readonly captionRows: number;
}

export interface AddedSheets {
  readonly snapshot: WorkbookSnapshot;
  /** As they stand in the workbook, in the order they were given. */
  readonly added: readonly Grid[];
}

export interface WrittenRecord {
  /** Another than the record's where that belongs to a sheet that is not ours, or no longer known to be. */
  readonly sheet: string;
  /** What stood there before; null where there was no record of ours. */
  readonly former: Grid | null;
}

export interface ClearedTraces {
  /** Names of sheets with conditional formats that Excel cannot read: nobody can tell whether they are marks, so they stay. */
  readonly unreadable: readonly string[];
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears of what was read so far, while there is more to come; that is asked for when it is done with it. */
  readonly onRead?: (soFar: WorkbookSnapshot) => void | Promise<void>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Name of the sheet being read. */
  readonly current: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: SheetRef | null;
  /** The text of our one workbook setting; null when there is none. */
  readonly stored: string | null;
}

export interface WrittenSnapshot extends WorkbookSnapshot {
  /** What was done to how the cells show, edit by edit in their order; null where nothing was. */
  readonly looks: readonly (LookChange | null)[];
  /** Names of sheets whose protection keeps wrap or row heights as they are, so that a text written there is not to be read whole. */
  readonly cramped: readonly string[];
}

export interface SheetSnapshot {
  readonly sheet: SheetRef;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Null when this sheet was not asked for. */
  readonly grid: Grid | null;
  /** There is content beyond the block we read. */
  readonly beyond: boolean;
}

export type WorkbookEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly origin: 'user' | 'ours' | 'others' | 'calculation' }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly at: Position }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'sheets-changed' };

export interface Mark {
  readonly sheet: SheetRef;
  readonly at: Position;
  readonly severity: Severity;
}

export interface Change {
  readonly edits: readonly Edit[];
  /**
   * The sheets written to, as they were last read. Rows may have moved, or figures changed, without our having heard of
   * it yet: a blank cell looks like any other, its row does not.
   */
  readonly read: readonly Grid[];
  /** New text of our workbook setting, written in the same round trip; left alone when absent. */
  readonly stored?: string;
}

export type RefusalCode =
  | 'editing' // a cell is being edited; try again when it is done
  | 'protected' // the sheet is
  | 'workbook-protected' // its structure is: no sheet can be added
  | 'denied' // Excel refused a write, and nothing is protected: security software, permissions, a file opened for reading
  | 'stale' // the cell, or its row, changed meanwhile
  | 'missing-sheet'
  | 'unsupported' // Excel is too old
  | 'payload-too-large'
  | 'another-workbook'
  | 'busy'
  | 'cancelled'
  | 'missing-part' // a part of the add-in could not be fetched
  | 'failed'; // anything else; `detail` carries Excel's own words

export class WorkbookRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** The sheet it is about, by name. */
    readonly sheetName: string | null = null,
    readonly detail: string = '',
  ) {
    super(`${code}${sheetName === null ? '' : ` (${sheetName})`}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'WorkbookRefusal';
  }
}
