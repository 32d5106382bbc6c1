import { WorkbookRefusal, type SheetSnapshot } from '../../src/app/workbook-port';
import { contentOf, sameContent } from '../../src/core/edits/content';
import type { Edit } from '../../src/core/edits/edit';
import { toA1 } from '../../src/core/grid/address';
import { cellAt, type Grid, type SheetRef } from '../../src/core/grid/grid';
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

export function snapshotOf({ ref, grid, visible, protected: closed }: MemorySheet, read: boolean): SheetSnapshot {
  return { sheet: ref, visible, protected: closed, grid: read ? grid : null, beyond: false };
}
