import { WorkbookRefusal } from '../app/workbook-port';
import { RECORD_NAME, SETTING_KEY } from '../core/traces';
import { converse } from './conversation';
import { formatsIn, type OwnFormats } from './own-formats';

/**
 * Removes every mark, setting and name of ours, wherever they are: on hidden sheets too, and those of an earlier day.
 * Four syncs, one more when there are formula rules nobody has looked at yet. A protected sheet with marks of ours on
 * it is named, and then nothing is cleared. The record sheet stays: it is the user's document.
 */
export async function clearAllTraces(formats: OwnFormats): Promise<void> {
  const sheets = await listSheets();
  const sheetIds = sheets.map(({ id }) => id);
  await formats.lookUp(sheetIds);
  await formats.learnUnknown(sheetIds);
  const closed = sheets.find((sheet) => sheet.protected && formats.of(sheet.id).size > 0);
  if (closed !== undefined) throw new WorkbookRefusal('protected', closed.name);
  await converse(async (context) => {
    const { worksheets, settings, names } = context.workbook;
    for (const id of sheetIds) {
      const present = formatsIn(worksheets.getItem(id));
      for (const format of formats.of(id).keys()) present.getItem(format).delete();
    }
    const setting = settings.getItemOrNullObject(SETTING_KEY);
    setting.load('key');
    const name = names.getItemOrNullObject(RECORD_NAME);
    name.load('name');
    await context.sync();
    for (const id of sheetIds) formats.replaced(id, new Map());
    if (setting.isNullObject && name.isNullObject) return;
    if (!setting.isNullObject) setting.delete();
    if (!name.isNullObject) name.delete();
    await context.sync();
  });
}

interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

async function listSheets(): Promise<ListedSheet[]> {
  return converse(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    await context.sync();
    return worksheets.items.map(({ id, name, protection }) => ({ id, name, protected: protection.protected }));
  });
}
