import type { Decisions } from '../core/decisions';
import type { Edit } from '../core/edits/edit';
import type { Grid } from '../core/grid/grid';
import type { RecordSheet } from '../core/record/record-sheet';
import type { Finding } from '../core/rules/finding';
import type { Wording } from '../core/wording';
import type { NewSheet } from './workbook-port';

export interface JournalEntry {
  readonly id: number;
  readonly at: Date;
  readonly action:
    'accept' | 'write-note' | 'write-notes' | 'ignore' | 'explain' | 'insert' | 'restore' | 'clear' | 'add-sheets' | 'record';
  /** What a person reads in 记录: the (first) cell it was about; what was done is in `action` and `edits`. */
  readonly label: Wording;
  /** The findings acted on, as they were then: the record still names them when they are settled. */
  readonly findings: readonly Finding[];
  readonly edits: readonly MadeEdit[];
  /** Sheets that were added, as they stood in the workbook then; empty for all but 放入工作簿. */
  readonly sheets: readonly AddedSheet[];
  readonly decisionsBefore: Decisions;
  readonly decisionsAfter: Decisions;
  readonly state: 'done' | 'undone';
  /** 生成复核记录 alone. */
  readonly record?: MadeRecord;
}

export interface MadeRecord {
  readonly written: RecordSheet;
  /** What stood there before; null where there was no record of ours. */
  readonly former: RecordSheet | null;
}

export interface AddedSheet {
  readonly draft: NewSheet;
  readonly grid: Grid;
}

/** An edit that was made, where its cell stands now. */
export interface MadeEdit extends Edit {
  /** Its row is gone, or which one it is cannot be told for certain any more: then it cannot be taken back. */
  readonly lost: boolean;
}

/** An entry that has no number yet. */
export type NewEntry = Omit<JournalEntry, 'id'>;
