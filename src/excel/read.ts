import { WorkbookRefusal, type SheetSnapshot } from '../app/workbook-port';
import { readBlock, requestBlock, type BlockRequest } from './block';
import { converse } from './conversation';
import { requestFormats, type OwnFormats } from './own-formats';
import { readFacts, requestFacts, type WorkbookFacts } from './sheet-list';

/** What was asked for of one sheet; to be read after the next sync. */
export interface SheetRequest {
  readonly block: BlockRequest;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for one sheet's cells, and which conditional formats it has. */
export function requestSheet(context: Excel.RequestContext, sheetId: string): SheetRequest {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  return { block: requestBlock(worksheet), formats: requestFormats(worksheet) };
}

export function readSheet(request: SheetRequest, sheet: SheetSnapshot, formats: OwnFormats): SheetSnapshot {
  formats.take(sheet.sheet.id, request.formats);
  const { grid, beyond } = readBlock(request.block, sheet.sheet);
  return { ...sheet, grid, beyond };
}

/** What is known of all sheets, with the cells of those that were asked for. */
export function withSheets(facts: WorkbookFacts, requests: ReadonlyMap<string, SheetRequest>, formats: OwnFormats): WorkbookFacts {
  const sheets = facts.sheets.map((sheet) => {
    const request = requests.get(sheet.sheet.id);
    return request === undefined ? sheet : readSheet(request, sheet, formats);
  });
  return { ...facts, sheets };
}

/** One sync. Two more when a sheet asked for is gone: which are left, and those. */
export async function readSheets(sheetIds: readonly string[], formats: OwnFormats): Promise<WorkbookFacts> {
  try {
    return await readKnown(sheetIds, formats);
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal) || refusal.code !== 'missing-sheet') throw refusal;
  }
  const { sheets } = await readKnown([], formats);
  const left = new Set(sheets.map(({ sheet }) => sheet.id));
  return readKnown(
    sheetIds.filter((id) => left.has(id)),
    formats,
  );
}

/** One sync. */
async function readKnown(sheetIds: readonly string[], formats: OwnFormats): Promise<WorkbookFacts> {
  return converse(async (context) => {
    const facts = requestFacts(context);
    const requests = new Map(sheetIds.map((id) => [id, requestSheet(context, id)]));
    await context.sync();
    return withSheets(readFacts(facts), requests, formats);
  });
}
