import type { Grid } from '../core/grid/grid';
import { freeSheetName, sheetNameOf } from '../core/grid/sheet-name';
import { WorkbookRefusal, type WrittenRecord } from '../app/workbook-port';
import { holdsRecord } from '../core/record/former-record';
import { type RecordSheet, isRecordName, isRecordTitle } from '../core/record/record-sheet';
import { RECORD_NAME } from '../core/traces';
import { toCell } from './block';
import { converse } from './conversation';
import { layOutRecord } from './record-layout';

/**
 * Three syncs: one finds out which sheet is ours, one writes it, one brings it forward; one more reads an earlier record. Ours is the one
 * our hidden workbook name points at, as long as it is still called a record and says it is one: a name of the sheet's
 * own cannot be read while another workbook is in front (OfficeDev/office-js#6365).
 */
export async function writeRecordSheet(record: RecordSheet): Promise<WrittenRecord> {
  return converse(async (context) => {
    const { worksheets, names } = context.workbook;
    const { sheet: ours, grid, name } = await lookForRecord(context);
    const taken = worksheets.items.filter((sheet) => sheet !== ours).map((sheet) => sheet.name);
    const called = ours?.name ?? freeSheetName(record.name, taken);
    // Written over, not replaced: deleting a sheet takes everything away that could be undone, in every Excel.
    const sheet = ours ?? worksheets.add(called);
    layOutRecord(sheet, record, grid);
    if (ours === undefined) {
      if (!name.isNullObject) name.delete();
      names.add(RECORD_NAME, sheet.getRange('A1')).visible = false;
    }
    await context.sync();
    worksheets.getItem(called).activate();
    // What was written is there, in front or not.
    await context.sync().catch(() => undefined);
    return { sheet: called, former: grid };
  }, record.name);
}

/** Three syncs, the last one writes. There is no way to take a sheet away that leaves Excel's own undo. */
export async function takeBackRecordSheet(written: RecordSheet, former: RecordSheet | null): Promise<void> {
  return converse(async (context) => {
    const { sheet, grid, name } = await lookForRecord(context);
    if (sheet === undefined || grid === null) throw new WorkbookRefusal('missing-sheet', written.name);
    if (!holdsRecord(grid, written)) throw new WorkbookRefusal('stale', sheet.name);
    if (former === null) {
      name.delete();
      sheet.delete();
    } else {
      layOutRecord(sheet, former, grid);
    }
    await context.sync();
  }, written.name);
}

interface KnownRecord {
  readonly name: Excel.NamedItem;
  readonly sheet: Excel.Worksheet | undefined;
  /** What stands in it. */
  readonly grid: Grid | null;
}

/** One sync, and one more to read the sheet that may be our record. */
async function lookForRecord(context: Excel.RequestContext): Promise<KnownRecord> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  const name = names.getItemOrNullObject(RECORD_NAME);
  name.load('formula');
  await context.sync();
  const known = name.isNullObject ? null : sheetNameOf(String(name.formula));
  const named = worksheets.items.find((sheet) => sheet.name === known && isRecordName(sheet.name));
  if (named === undefined) return { name, sheet: undefined, grid: null };
  const used = named.getUsedRange(true);
  used.load('rowIndex,columnIndex,values');
  await context.sync();
  const grid: Grid = {
    sheet: { id: named.id, name: named.name },
    top: used.rowIndex,
    left: used.columnIndex,
    rows: used.values.map((row: unknown[]) => row.map((value) => toCell(value, undefined, String(value), '@'))),
    merges: [],
    hiddenRows: new Set(),
  };
  // A person may have put something of their own where our record was.
  const isOurs = grid.top === 0 && grid.left === 0 && isRecordTitle(grid.rows[0]?.[0]?.value);
  return isOurs ? { name, sheet: named, grid } : { name, sheet: undefined, grid: null };
}
