import { WorkbookRefusal, type ClearedTraces } from '../app/workbook-port';
import { RECORD_NAME, SELF_CHECK_KEY, SETTING_KEY } from '../core/traces';
import { converse } from './conversation';
import { writeMarks } from './marks';
import type { OwnFormats } from './own-formats';

/**
 * Removes every mark, setting and name of ours, wherever they are: on hidden sheets too, and those of an earlier day.
 * Two syncs to look, one more when there are formula rules nobody has looked at yet, one for the marks, one for the rest.
 * A protected sheet with marks of ours on it is named, and then nothing is cleared; a rule that cannot be read is left,
 * and its sheet named. The record sheet stays: it is the user's document.
 */
export async function clearAllTraces(formats: OwnFormats): Promise<ClearedTraces> {
  const { sheets, settingKeys, hasName } = await lookAround();
  const sheetIds = sheets.map(({ id }) => id);
  await formats.lookUp(sheetIds);
  formats.doubt(sheetIds);
  await formats.learnUnknown(sheetIds);
  const closed = sheets.find((sheet) => sheet.protected && formats.of(sheet.id).size > 0);
  if (closed !== undefined) throw new WorkbookRefusal('protected', closed.name);
  await writeMarks([], sheetIds, formats);
  if (settingKeys.length > 0 || hasName) {
    await converse(async (context) => {
      const { settings, names } = context.workbook;
      for (const key of settingKeys) settings.getItem(key).delete();
      if (hasName) names.getItem(RECORD_NAME).delete();
      await context.sync();
    });
  }
  return { unreadable: sheets.filter(({ id }) => formats.hasUnreadable(id)).map(({ name }) => name) };
}

interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

interface Found {
  readonly sheets: readonly ListedSheet[];
  readonly settingKeys: readonly string[];
  readonly hasName: boolean;
}

async function lookAround(): Promise<Found> {
  return converse(async (context) => {
    const { worksheets, settings, names } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    const own = [SETTING_KEY, SELF_CHECK_KEY].map((key) => settings.getItemOrNullObject(key).load('key'));
    const name = names.getItemOrNullObject(RECORD_NAME);
    name.load('name');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name: called, protection }) => ({ id, name: called, protected: protection.protected })),
      settingKeys: own.filter(({ isNullObject }) => !isNullObject).map(({ key }) => key),
      hasName: !name.isNullObject,
    };
  });
}
