import { WorkbookRefusal } from '../app/workbook-port';
import { toRefusal } from './refusal';

/**
 * One conversation with Excel; what it cannot do arrives as a `WorkbookRefusal`.
 * A context of its own rather than `Excel.run`, which would track every range and spend a round trip on letting go of
 * them. So a range proxy is used within one sync only.
 */
export async function converse<Result>(
  talk: (context: Excel.RequestContext) => Promise<Result>,
  sheetName: string | null = null,
): Promise<Result> {
  try {
    return await talk(new Excel.RequestContext());
  } catch (thrown) {
    const refusal = toRefusal(thrown, sheetName);
    throw refusal.code === 'denied' ? await whyDenied(refusal) : refusal;
  }
}

/**
 * One sync. Excel says AccessDenied of a protected sheet, of a workbook whose structure is protected, and of writes that
 * security software or permissions keep it from; only the first two are a person's own doing.
 */
async function whyDenied(refusal: WorkbookRefusal): Promise<WorkbookRefusal> {
  try {
    const context = new Excel.RequestContext();
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    protection.load('protected');
    await context.sync();
    const { sheetName, detail } = refusal;
    const closed = worksheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
    const named = sheetName === null ? closed[0] : closed.find((name) => name === sheetName);
    if (named !== undefined) return new WorkbookRefusal('protected', named, detail);
    const isNewSheet = worksheets.items.every(({ name }) => name !== sheetName);
    return protection.protected && isNewSheet ? new WorkbookRefusal('workbook-protected', null, detail) : refusal;
  } catch {
    return refusal;
  }
}
