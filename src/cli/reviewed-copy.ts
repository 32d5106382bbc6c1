import { NO_DECISIONS, serialiseDecisions, type Decisions } from '../core/decisions';
import { qualifiedA1 } from '../core/grid/qualified-address';
import { buildRecord } from '../core/record/build-record';
import { freeRecordName } from '../core/record/record-name';
import { RECORD_NAME } from '../core/traces';
import type { NoteDraft } from '../core/notes/note-draft';
import type { CellChange, MarkChange, WorkbookChanges } from '../files/patching/changes';
import { patchWorkbook } from '../files/patching/patch-workbook';
import { recordDraft } from '../files/drafting/record-draft';
import type { XlsxWorkbook } from '../files/reading/read-workbook';
import { localTime } from './local-time';
import type { Reviewed } from './review-file';

/**
 * A copy of the workbook with every finding marked, computed notes where nothing is written yet, and the record of the
 * review as a sheet of its own; everything else as it was. Sheets that are protected get no notes.
 */
export function reviewedCopy({ bytes, workbook, review, pack, decisions }: Reviewed, now: Date): Uint8Array {
  const drafts = review.units.flatMap((unit) => unit.drafts).filter((draft) => isWanted(draft, workbook));
  const record = buildRecord(review.units, {
    language: 'zh',
    reviewedAt: now.toISOString(),
    formatTime: localTime,
    pack,
    decisions: NO_DECISIONS,
    settled: [],
  });
  const others = workbook.sheets.filter(({ grid }) => grid.sheet.id !== workbook.recordSheetId);
  const name = freeRecordName(
    record.name,
    others.map(({ grid }) => grid.sheet.name),
  );
  const changes: WorkbookChanges = {
    ...(workbook.recordSheetId === null ? {} : { operations: [{ kind: 'delete-sheet', sheetId: workbook.recordSheetId }] }),
    cells: drafts.map(noteChange),
    marks: review.units
      .flatMap((unit) => unit.findings)
      .map(({ field, severity }): MarkChange => ({ sheetId: field.sheet.id, at: field.at, severity })),
    ...(decisions === null ? {} : { setting: serialiseDecisions(withSentences(decisions, pack.name, drafts)) }),
    added: [recordDraft({ ...record, name })],
    names: [{ name: RECORD_NAME, refersTo: qualifiedA1(name, { row: 0, column: 0 }).replace(/!A1$/, '!$A$1'), hidden: true }],
  };
  return patchWorkbook(bytes, changes);
}

function isWanted({ field, status }: NoteDraft, { sheets }: XlsxWorkbook): boolean {
  const locked = sheets.some(({ grid, protected: isProtected }) => isProtected && grid.sheet.id === field.sheet.id);
  return status === 'missing' && field.cell.value === null && field.cell.formula === null && !locked;
}

function noteChange({ field, proposed }: NoteDraft): CellChange {
  return { sheetId: field.sheet.id, at: field.at, content: { kind: 'value', value: proposed } };
}

/** So that the pane knows these sentences as computed ones when it opens the copy. */
function withSentences(decisions: Decisions, pack: string, drafts: readonly NoteDraft[]): Decisions {
  return {
    ...decisions,
    pack,
    sentences: { ...decisions.sentences, ...Object.fromEntries(drafts.map(({ key, sentence }) => [key, sentence])) },
  };
}
