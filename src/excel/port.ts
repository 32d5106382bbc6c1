import type { Mark, SheetSnapshot, WorkbookEvent, WorkbookPort, WorkbookSnapshot } from '../app/workbook-port';
import { openWorkbook } from './open';
import { OwnFormats } from './own-formats';
import { readSheets } from './read';
import { revealCell } from './reveal';
import type { WorkbookFacts } from './sheet-list';

/** Marks are written once the first findings are there. */
const marking = () => import(/* webpackChunkName: "answers" */ './marks');

/** The workbook the task pane was opened in, through Office.js; call it once `officeReady` says so. */
export function createExcelPort(): WorkbookPort {
  const formats = new OwnFormats();
  const listeners = new Set<(event: WorkbookEvent) => void>();
  let known: readonly SheetSnapshot[] = [];
  let activeId: string | null = null;
  let watching = false;
  /** What was marked last, and what was known of our formats then: in a large workbook not even compared while both hold. */
  let standing: { readonly marks: readonly Mark[]; readonly stand: string } | null = null;
  let compared: { readonly marks: readonly Mark[]; readonly stand: string; readonly behind: readonly string[] } | null = null;

  function tell(event: WorkbookEvent): void {
    if (event.kind === 'activated') activeId = event.sheetId;
    for (const listener of [...listeners]) listener(event);
  }

  /** Which sheet is active is known from opening and from events. */
  function remember(facts: WorkbookFacts): WorkbookSnapshot {
    known = facts.sheets;
    formats.keepOnly(known.map(({ sheet }) => sheet.id));
    return { ...facts, activeSheet: known.find(({ sheet }) => sheet.id === activeId)?.sheet ?? null };
  }

  /** Whatever writes does, marks too (OfficeDev/office-js-docs-pr#5175). */
  const writesCostUndo = !Office.context.requirements.isSetSupported('ExcelApi', '1.19');
  return {
    marksCostUndo: writesCostUndo,
    async open(options = {}) {
      const onWatching = (): void => {
        watching = true;
      };
      formats.doubt(known.map(({ sheet }) => sheet.id).filter((id) => formats.hasUnreadable(id)));
      const snapshot = await openWorkbook(formats, watching ? null : tell, options, onWatching);
      activeId = snapshot.activeSheet?.id ?? null;
      return remember(snapshot);
    },
    read: async (sheetIds) => remember(await readSheets(sheetIds, formats)),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async mark(marks) {
      // Conditional formats of a protected sheet cannot be changed, and hidden sheets are not ours to change.
      const open = known.filter((sheet) => sheet.visible && !sheet.protected).map(({ sheet }) => sheet.id);
      const stand = `${formats.revision} ${open.join()}`;
      if (marks === standing?.marks && stand === standing.stand) return;
      const { writeMarks } = await marking();
      await writeMarks(marks, open, formats);
      standing = { marks, stand: `${formats.revision} ${open.join()}` };
    },
    async marksBehind(marks) {
      const visible = known.filter((sheet) => sheet.visible).map(({ sheet }) => sheet);
      const sheetIds = visible.map(({ id }) => id);
      await formats.learnUnknown(sheetIds);
      const stand = `${formats.revision} ${sheetIds.join()}`;
      if (marks !== compared?.marks || stand !== compared.stand) {
        const { sheetsBehind } = await marking();
        const behind = new Set([...sheetsBehind(marks, sheetIds, formats), ...sheetIds.filter((id) => formats.hasLostOwn(id))]);
        compared = { marks, stand, behind: visible.filter(({ id }) => behind.has(id)).map(({ name }) => name) };
      }
      return compared.behind;
    },
    // Nothing is written before the first findings are there.
    async write(change) {
      const { writeChange } = await import(/* webpackChunkName: "answers" */ './write');
      const { looks, cramped, ...facts } = await writeChange(change, formats, writesCostUndo);
      return { ...remember(facts), looks, cramped };
    },
    reveal: revealCell,
    // Seldom asked for, so fetched when they are.
    async writeRecord(record) {
      const { writeRecordSheet } = await import(/* webpackChunkName: "record" */ './record');
      return writeRecordSheet(record);
    },
    async addSheets(sheets) {
      const { addNewSheets } = await import(/* webpackChunkName: "new-sheets" */ './new-sheets');
      const { facts, added } = await addNewSheets(sheets, formats);
      return { snapshot: remember(facts), added };
    },
    async removeSheets(sheets) {
      const { removeNewSheets } = await import(/* webpackChunkName: "new-sheets" */ './new-sheets');
      return remember(await removeNewSheets(sheets, formats));
    },
    async takeBackRecord(written, former) {
      const { takeBackRecordSheet } = await import(/* webpackChunkName: "record" */ './record');
      return takeBackRecordSheet(written, former);
    },
    async clearTraces() {
      const { clearAllTraces } = await import(/* webpackChunkName: "record" */ './clear-traces');
      return clearAllTraces(formats);
    },
  };
}
