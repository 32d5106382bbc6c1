import type { WorkbookSnapshot } from '../app/workbook-port';
import { SETTING_KEY } from '../core/traces';

/** What is asked of the workbook as a whole, beside any block of cells. Which sheet is active is asked once, when opening. */
export type WorkbookFacts = Omit<WorkbookSnapshot, 'activeSheet'>;

/** Asks for names, visibility and protection of all sheets, and for our setting; answers after the next sync. */
export function requestFacts(context: Excel.RequestContext): () => WorkbookFacts {
  const { worksheets, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const setting = settings.getItemOrNullObject(SETTING_KEY);
  setting.load('value');
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      sheet: { id: sheet.id, name: sheet.name },
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
      grid: null,
      beyond: false,
    })),
    stored: setting.isNullObject ? null : String(setting.value),
  });
}
