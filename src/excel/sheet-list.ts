import type { SheetSnapshot, WorkbookSnapshot } from '../app/workbook-port';
import { SETTING_KEY } from '../core/traces';

/** What is asked of the workbook as a whole, beside any block of cells. Which sheet is active is asked once, when opening. */
export type WorkbookFacts = Omit<WorkbookSnapshot, 'activeSheet'>;

/** What was asked for; to be read after the next sync. */
export interface FactsRequest {
  readonly worksheets: Excel.WorksheetCollection;
  readonly setting: Excel.Setting;
}

/** Asks for names, visibility and protection of all sheets, and for our setting. */
export function requestFacts(context: Excel.RequestContext): FactsRequest {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return { worksheets, setting: requestSetting(context) };
}

export function readFacts({ worksheets, setting }: FactsRequest): WorkbookFacts {
  return {
    sheets: worksheets.items.map((sheet): SheetSnapshot => ({
      sheet: { id: sheet.id, name: sheet.name },
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
      grid: null,
      beyond: false,
    })),
    stored: readSetting(setting),
  };
}

export function requestSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEY);
  setting.load('value');
  return setting;
}

/** Null when there is no setting of ours. */
export function readSetting(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}
