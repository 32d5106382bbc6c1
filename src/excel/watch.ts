import type { WorkbookEvent } from '../app/workbook-port';
import { parseArea } from '../core/grid/address';

type Tell = (event: WorkbookEvent) => void;

/**
 * Adds our event handlers to the workbook; they come alive with the next sync.
 * An event only says that something changed: details are missing for several cells, late or odd (OfficeDev/office-js#5347,
 * #521, #728), so nothing but the sheet is taken from it. A formula's new result raises no change event (#3899); the end
 * of a calculation does. Events are never switched off for our own writes (#1786): they say themselves that they are ours.
 */
export function requestEvents(context: Excel.RequestContext, tell: Tell): void {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(hearing(tell, (event) => ({ kind: 'changed', sheetId: event.worksheetId, origin: originOf(event) })));
  worksheets.onCalculated.add(hearing(tell, ({ worksheetId }) => ({ kind: 'changed', sheetId: worksheetId, origin: 'calculation' })));
  worksheets.onRowHiddenChanged.add(hearing(tell, ({ worksheetId }) => ({ kind: 'changed', sheetId: worksheetId, origin: 'user' })));
  worksheets.onSelectionChanged.add(
    hearing(tell, ({ worksheetId, address }) => {
      const at = topLeft(address);
      return at === null ? null : { kind: 'selected', sheetId: worksheetId, at };
    }),
  );
  worksheets.onActivated.add(hearing(tell, ({ worksheetId }) => ({ kind: 'activated', sheetId: worksheetId })));
  worksheets.onAdded.add(hearing(tell, () => ({ kind: 'sheets-changed' })));
  worksheets.onDeleted.add(hearing(tell, () => ({ kind: 'sheets-changed' })));
  worksheets.onProtectionChanged.add(hearing(tell, () => ({ kind: 'sheets-changed' })));
  requestNewerEvents(worksheets, tell);
}

/** Renaming and hiding tell of themselves since ExcelApi 1.17; before, they are noticed at the next reading. */
function requestNewerEvents(worksheets: Excel.WorksheetCollection, tell: Tell): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    try {
      worksheets.onNameChanged.add(hearing(tell, () => ({ kind: 'sheets-changed' })));
      worksheets.onVisibilityChanged.add(hearing(tell, () => ({ kind: 'sheets-changed' })));
    } catch {
      // The library we ship is older than this Excel, and lets them be used on the web alone.
    }
  }
}

/** A handler as Office.js wants them, for an event in our own words. */
function hearing<Args>(tell: Tell, inOurWords: (args: Args) => WorkbookEvent | null): (args: Args) => Promise<void> {
  return (args) => {
    const event = inOurWords(args);
    if (event !== null) tell(event);
    return Promise.resolve();
  };
}

function originOf(event: Excel.WorksheetChangedEventArgs): 'user' | 'ours' | 'others' {
  if (event.triggerSource === 'ThisLocalAddin') return 'ours';
  return event.source === 'Remote' ? 'others' : 'user';
}

/** First cell of `B2:C9`, `B2,D4` or `'附件1-2'!B2`; whole rows and columns (`3:5`, `A:C`) begin at their first cell. */
function topLeft(address: string): { row: number; column: number } | null {
  const first = address.slice(address.lastIndexOf('!') + 1).split(',')[0] ?? '';
  const [start = ''] = first.replaceAll('$', '').split(':');
  const cell = /^\d+$/.test(start) ? `A${start}` : /^[A-Za-z]+$/.test(start) ? `${start}1` : start;
  try {
    const { top, left } = parseArea(cell);
    return { row: top, column: left };
  } catch {
    return null;
  }
}
