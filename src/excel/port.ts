import type { SheetSnapshot, WorkbookEvent, WorkbookPort, WorkbookSnapshot } from '../app/workbook-port';
import { clearAllTraces } from './clear-traces';
import { writeMarks } from './marks';
import { openWorkbook } from './open';
import { OwnFormats } from './own-formats';
import { readSheets } from './read';
import { writeRecordSheet } from './record';
import { revealCell } from './reveal';
import { writeChange } from './write';

/** The workbook the task pane was opened in, through Office.js; call it once `officeReady` says so. */
export function createExcelPort(): WorkbookPort {
  const formats = new OwnFormats();
  const listeners = new Set<(event: WorkbookEvent) => void>();
  let known: readonly SheetSnapshot[] = [];
  let watching = false;

  function tell(event: WorkbookEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  function remember(snapshot: WorkbookSnapshot): WorkbookSnapshot {
    known = snapshot.sheets;
    formats.keepOnly(known.map(({ sheet }) => sheet.id));
    return snapshot;
  }

  return {
    async open(options = {}) {
      const snapshot = await openWorkbook(formats, watching ? null : tell, options, () => {
        watching = true;
      });
      return remember(snapshot);
    },
    read: async (sheetIds) => remember(await readSheets(sheetIds, formats)),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mark(marks) {
      // Conditional formats of a protected sheet cannot be changed, and hidden sheets are not ours to change.
      const open = known.filter((sheet) => sheet.visible && !sheet.protected).map(({ sheet }) => sheet.id);
      return writeMarks(marks, open, formats);
    },
    write: async (change) => remember(await writeChange(change, formats)),
    reveal: revealCell,
    writeRecord: writeRecordSheet,
    clearTraces: () => clearAllTraces(formats),
  };
}
