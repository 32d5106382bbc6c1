import { NO_DECISIONS, type Decisions } from '../core/decisions';
import type { Position } from '../core/grid/address';
import type { SheetRef } from '../core/grid/grid';
import { defaultPack } from '../core/packs/built-in';
import type { RulePack } from '../core/packs/pack';
import type { OpenedUnit } from '../core/record/record-entries';
import type { ReportDocument } from '../core/report/text/document';
import type { Review } from '../core/review/result';
import type { JournalEntry } from './journal-entry';
import type { Marking } from './marking';
import type { Notice } from './notice';
import type { Progress } from './workbook-port';

/** What the pane shows. Immutable; a new object for every change. */
export interface SessionState {
  readonly phase: Phase;
  /** Null until the first review. */
  readonly review: Review | null;
  /** The unit shown: that of the active sheet, until the user picks another. */
  readonly unitKey: string | null;
  readonly activeSheet: SheetRef | null;
  /** The selected card. */
  readonly selected: string | null;
  /** The cell that was selected last; null before the first. */
  readonly selectedCell: { readonly sheetId: string; readonly at: Position } | null;
  /** The report (.docx) beside the workbook, for as long as the pane is open. */
  readonly report: OpenReport | null;
  /** Clock time of the last successful read, for 已复核 14:02. */
  readonly syncedAt: Date | null;
  /** Sheets with a form on them that are protected. */
  readonly protectedSheets: readonly SheetRef[];
  /** Sheets with content beyond what we read. */
  readonly oversizedSheets: readonly SheetRef[];
  /** Names of hidden sheets: they are not reviewed. */
  readonly hiddenSheets: readonly string[];
  /** User actions waiting for the end of cell editing. */
  readonly queued: number;
  readonly progress: Progress | null;
  readonly marksShown: boolean;
  /** When marks are written. */
  readonly marking: Marking;
  /** Writing marks takes Excel's own undo away here. */
  readonly marksCostUndo: boolean;
  /** Names of sheets whose marks are not those of the findings: not asked for yet, or closed to us. */
  readonly marksBehind: readonly string[];
  readonly pack: RulePack;
  readonly decisions: Decisions;
  /**
   * Set when the stored decisions could not be read, or were written by a newer version: they are kept as they are, and
   * what is decided meanwhile lasts as long as the pane, until `replaceDecisions`.
   */
  readonly decisionsProblem: 'unreadable' | 'newer' | null;
  readonly journal: readonly JournalEntry[];
  /** Ids of journal entries that were taken back and can be done again, the next one last. */
  readonly redoable: readonly number[];
  /** It is kept with the workbook; else it lasts as long as the pane. */
  readonly journalKept: boolean;
  /** Units as they were when they were first reviewed here, by key: what the record counts from. */
  readonly opened: ReadonlyMap<string, OpenedUnit>;
  readonly notice: Notice | null;
}

export interface OpenReport {
  /** Of its file. */
  readonly name: string;
  readonly readAt: Date;
  readonly document: ReportDocument;
}

export type Phase =
  | 'idle' // first run: nothing read yet
  | 'reviewing'
  | 'ready' // a review is there; it may hold no unit (no annex)
  | 'failed'; // could not read; `notice` says why

/** Before the first review: nothing was read, nothing decided. */
export const INITIAL_STATE: SessionState = {
  phase: 'idle',
  review: null,
  unitKey: null,
  activeSheet: null,
  selected: null,
  selectedCell: null,
  report: null,
  syncedAt: null,
  protectedSheets: [],
  oversizedSheets: [],
  hiddenSheets: [],
  queued: 0,
  progress: null,
  marksShown: true,
  marking: 'live',
  marksCostUndo: false,
  marksBehind: [],
  pack: defaultPack(),
  decisions: NO_DECISIONS,
  decisionsProblem: null,
  journal: [],
  redoable: [],
  journalKept: false,
  opened: new Map(),
  notice: null,
};
