import { marksOf } from '../app/marks-of';
import { reviewRecord } from '../app/review-record';
import { changeable, toStore, withSentences, type KnownDecisions } from '../app/workbook-policy';
import { NO_DECISIONS } from '../core/decisions';
import { freeSheetName, qualifiedA1 } from '../core/grid/sheet-name';
import { RECORD_NAME } from '../core/traces';
import type { NoteDraft } from '../core/notes/drafts';
import { resolvePack } from '../core/packs/built-in';
import type { CellChange, MarkChange, WorkbookChanges } from '../files/patching/changes';
import { patchWorkbook } from '../files/patching/patch-workbook';
import { recordDraft } from '../files/drafting/record-draft';
import type { Reviewed } from './review-file';

/**
 * A copy of the workbook with every finding marked and the record of the review as a sheet of its own; everything else as
 * it was. Protected sheets stay as they are. `notes`: computed notes too, where nothing is written yet.
 */
export function reviewedCopy(reviewed: Reviewed, { notes, now }: { readonly notes: boolean; readonly now: Date }): Uint8Array {
  const { bytes, workbook, review, pack, known, recorded } = reviewed;
  const open = new Set(changeable(workbook.sheets).map(({ grid }) => grid.sheet.id));
  const drafts = (notes ? review.units : [])
    .flatMap((unit) => unit.drafts)
    .filter((draft) => open.has(draft.field.sheet.id) && isWanted(draft));
  const stored = toStore(decisionsIn(reviewed, drafts));
  const earlier = workbook.recordSheetId;
  const others = workbook.sheets.filter(({ grid }) => grid.sheet.id !== earlier).map(({ grid }) => grid.sheet.name);
  // What its unit ignored and explained is told with its reasons.
  const record = reviewRecord({ language: 'zh', review, pack, decisions: known.decisions, report: recorded, now });
  const name = freeSheetName(record.name, others);
  const changes: WorkbookChanges = {
    ...(earlier === null ? {} : { operations: [{ kind: 'delete-sheet', sheetId: earlier }] }),
    cells: drafts.map(noteChange),
    // A bureau sees everything, whatever the unit chose to ignore.
    marks: marksOf(review, NO_DECISIONS).map(({ sheet, at, severity }): MarkChange => ({ sheetId: sheet.id, at, severity })),
    markedSheets: [...open],
    ...(stored === undefined ? {} : { setting: stored }),
    added: [recordDraft({ ...record, name })],
    names: [{ name: RECORD_NAME, refersTo: qualifiedA1(name, { row: 0, column: 0 }).replace(/!A1$/, '!$A$1'), hidden: true }],
  };
  return patchWorkbook(bytes, changes);
}

function isWanted({ field, status }: NoteDraft): boolean {
  return status === 'missing' && field.cell.value === null && field.cell.formula === null;
}

function noteChange({ field, proposed }: NoteDraft): CellChange {
  return { sheetId: field.sheet.id, at: field.at, content: { kind: 'value', value: proposed }, readable: true };
}

/** What the copy keeps: what its unit decided, the sentences written into it, and the pack, where the pane knows it too. */
function decisionsIn({ known, pack }: Reviewed, drafts: readonly NoteDraft[]): KnownDecisions {
  const decisions = withSentences(known.decisions, drafts);
  const isBuiltIn = JSON.stringify(resolvePack(pack.name)) === JSON.stringify(pack);
  const chosen = isBuiltIn ? { pack: pack.name, overrides: {} } : {};
  return { ...known, decisions: { ...decisions, ...chosen } };
}
