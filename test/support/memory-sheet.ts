import { WorkbookRefusal, type SheetSnapshot } from '../../src/app/workbook-port';
import { type Edit, contentOf, sameContent, sameContents } from '../../src/core/edits/edit';
import { toA1 } from '../../src/core/grid/address';
import { cellAt, type Grid, type SheetRef } from '../../src/core/grid/grid';
import { holdsRecord } from '../../src/core/record/former-record';
import { type RecordSheet, isOwnRecord } from '../../src/core/record/record-sheet';
import { sameRow } from './moved-rows';

export interface MemorySheet {
  ref: SheetRef;
  grid: Grid;
  visible: boolean;
  protected: boolean;
}

/** As the port has it: a closed sheet, a cell that holds something else, a row that is not as it was read. */
export function refuseUnlessAsRead(sheet: MemorySheet, edit: Edit, read: readonly Grid[]): void {
  if (sheet.protected) throw new WorkbookRefusal('protected', sheet.ref.name);
  if (!sameContent(contentOf(cellAt(sheet.grid, edit.at)), edit.from)) {
    throw new WorkbookRefusal('stale', sheet.ref.name, toA1(edit.at));
  }
  const known = read.find(({ sheet: { id } }) => id === edit.sheet.id);
  if (known !== undefined && !sameRow(known, sheet.grid, edit.at.row)) throw new WorkbookRefusal('stale', sheet.ref.name);
}

/** Sheets that were added go only as they came. */
export function refuseUnlessAsAdded({ ref, grid }: MemorySheet, added: Grid): void {
  if (!sameContents(grid, added)) throw new WorkbookRefusal('stale', ref.name);
}

/** The sheet with our record, as long as it is still called one and says it is one. */
export function ownRecordAmong(sheets: readonly MemorySheet[], id: string | null): MemorySheet | null {
  return sheets.find(({ ref, grid }) => ref.id === id && isOwnRecord(grid)) ?? null;
}

/** It goes only as it was written. */
export function holderOf(written: RecordSheet, ours: MemorySheet | null): MemorySheet {
  if (ours === null) throw new WorkbookRefusal('missing-sheet', written.name);
  if (!holdsRecord(ours.grid, written)) throw new WorkbookRefusal('stale', ours.ref.name);
  return ours;
}

export function snapshotOf({ ref, grid, visible, protected: closed }: MemorySheet, read: boolean): SheetSnapshot {
  return { sheet: ref, visible, protected: closed, grid: read ? grid : null, beyond: false };
}
