import { toA1, type Position } from '../core/grid/address';
import type { SheetRef } from '../core/grid/grid';
import { converse } from './conversation';

/** Two syncs: a selection across sheets is lost unless the sheet is in front before (OfficeDev/office-js#5118, #5769). */
export async function revealCell(sheet: SheetRef, at: Position): Promise<void> {
  await converse(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    worksheet.activate();
    await context.sync();
    worksheet.getRange(toA1(at)).select();
    await context.sync();
  }, sheet.name);
}
