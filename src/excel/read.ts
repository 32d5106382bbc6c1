import type { SheetSnapshot } from '../app/workbook-port';
import { requestBlock, type Block } from './block';
import { converse } from './conversation';
import type { OwnFormats } from './own-formats';
import { requestFacts, type WorkbookFacts } from './sheet-list';

/** Asks for one sheet's cells and for its conditional formats; answers after the next sync. */
export function requestSheet(
  context: Excel.RequestContext,
  sheetId: string,
  formats: OwnFormats,
): (sheet: SheetSnapshot) => SheetSnapshot {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const block = requestBlock(worksheet);
  const seen = formats.request(worksheet);
  return (sheet) => {
    seen(sheet.sheet.id);
    return withBlock(sheet, block(sheet.sheet));
  };
}

function withBlock(sheet: SheetSnapshot, block: Block): SheetSnapshot {
  return { ...sheet, grid: block.grid, beyond: block.beyond };
}

/** One sync. One more, without them, when a sheet asked for is gone. */
export async function readSheets(sheetIds: readonly string[], formats: OwnFormats): Promise<WorkbookFacts> {
  try {
    return await readKnown(sheetIds, formats);
  } catch (refusal) {
    if (!isMissing(refusal)) throw refusal;
  }
  const facts = await readFacts();
  const left = new Set(facts.sheets.map(({ sheet }) => sheet.id));
  return readKnown(sheetIds.filter((id) => left.has(id)), formats);
}

/** One sync. */
async function readKnown(sheetIds: readonly string[], formats: OwnFormats): Promise<WorkbookFacts> {
  return converse(async (context) => {
    const facts = requestFacts(context);
    const answers = new Map(sheetIds.map((id) => [id, requestSheet(context, id, formats)]));
    await context.sync();
    return withSheets(facts(), answers);
  });
}

/** What is known of all sheets, with the cells of those that were asked for. */
export function withSheets(
  facts: WorkbookFacts,
  answers: ReadonlyMap<string, (sheet: SheetSnapshot) => SheetSnapshot>,
): WorkbookFacts {
  return { ...facts, sheets: facts.sheets.map((sheet) => answers.get(sheet.sheet.id)?.(sheet) ?? sheet) };
}

async function readFacts(): Promise<WorkbookFacts> {
  return converse(async (context) => {
    const facts = requestFacts(context);
    await context.sync();
    return facts();
  });
}

function isMissing(refusal: unknown): boolean {
  return refusal instanceof Error && 'code' in refusal && refusal.code === 'missing-sheet';
}
