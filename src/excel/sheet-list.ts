import type { SheetSnapshot } from '../app/workbook-port';
import type { SheetRef } from '../core/grid/grid';
import { SETTING_KEY } from '../core/traces';

/** What is asked of the workbook as a whole, beside any block of cells. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: SheetRef | null;
  readonly stored: string | null;
}

/** Asks for names, visibility and protection of all sheets, the active one, and our setting; answers after the next sync. */
export function requestFacts(context: Excel.RequestContext): () => WorkbookFacts {
  const { worksheets, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id,name');
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
    activeSheet: { id: active.id, name: active.name },
    stored: setting.isNullObject ? null : String(setting.value),
  });
}
