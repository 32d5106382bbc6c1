import type { Desk } from './desk';
import { findingsAt, unitOfSheet } from './find-in-review';
import { unread } from './workbook-view';
import type { WorkbookEvent } from './workbook-port';

/** Typing, pasting and filling raise events in bursts; one reading answers them all. */
const DEBOUNCE = 200;

/** Keeps what is shown in step with the workbook, from the first review on. */
export interface LiveLoop {
  /** Reads these sheets soon, without an event. */
  touch(sheetIds: readonly string[]): void;
  dispose(): void;
}

export function createLiveLoop(desk: Desk, onTrouble: (trouble: unknown) => void): LiveLoop {
  const byOthers = new Set<string>();
  let sheetsChanged = false;
  let callOff: (() => void) | null = null;

  const unwatch = desk.port.watch((event) => {
    if (desk.state.phase === 'idle') return;
    hear(event);
  });

  function hear(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'changed':
        if (event.origin === 'ours') return;
        desk.pending.add(event.sheetId);
        if (event.origin === 'others') byOthers.add(event.sheetId);
        return soon();
      case 'sheets-changed':
        sheetsChanged = true;
        return soon();
      case 'activated':
        return activate(event.sheetId);
      case 'selected':
        return select(event.sheetId, event.at);
    }
  }

  function activate(sheetId: string): void {
    const sheet = desk.sheets.find((known) => known.sheet.id === sheetId)?.sheet;
    if (sheet === undefined || sheet.id === desk.state.activeSheet?.id) return;
    desk.set({ activeSheet: sheet });
    desk.followActiveSheet();
  }

  function select(sheetId: string, at: { row: number; column: number }): void {
    const { review, selected } = desk.state;
    if (review === null) return;
    const here = findingsAt(review, sheetId, at);
    const [first] = here;
    if (first !== undefined && !here.some(({ key }) => key === selected)) desk.set({ selected: first.key });
  }

  function soon(): void {
    callOff?.();
    callOff = desk.environment.schedule(DEBOUNCE, () => {
      callOff = null;
      read().catch(onTrouble);
    });
  }

  /** One reading; a second one only for sheets that were not there before. */
  async function read(): Promise<void> {
    await desk.conversations.inBackground(async () => {
      const wanted = desk.pending.list();
      if (wanted.length === 0 && !sheetsChanged) return;
      sheetsChanged = false;
      desk.adopt(await desk.pending.readBy(wanted, () => desk.port.read(wanted)));
      const added = unread(desk.sheets);
      if (added.length > 0) desk.adopt(await desk.port.read(added));
    });
    tellOfOthers();
    await desk.mark();
  }

  function tellOfOthers(): void {
    const { review } = desk.state;
    for (const sheetId of byOthers) {
      const name = desk.sheets.find(({ sheet }) => sheet.id === sheetId)?.sheet.name;
      if (review !== null && name !== undefined && unitOfSheet(review, sheetId) !== null) {
        desk.notify({ kind: 'changed-by-others', sheet: name });
      }
    }
    byOthers.clear();
  }

  return {
    touch(sheetIds) {
      for (const id of sheetIds) desk.pending.add(id);
      sheetsChanged = true;
      soon();
    },
    dispose() {
      unwatch();
      callOff?.();
    },
  };
}
