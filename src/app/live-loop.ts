import type { Position } from '../core/grid/address';
import { keepMarks } from './actions/attempt';
import type { SessionController } from './session-controller';
import { findingsAt, unitOfSheet } from './find-in-review';
import type { WorkbookEvent } from './workbook-port';

/** Typing, pasting and filling raise events in bursts; one reading answers them all. */
const DEBOUNCE = 200;

/**
 * Keeps what is shown in step with the workbook, from the first review on: an event says which sheet changed, that sheet
 * is read again, and marks are written when they are not what they should be. Returns how to stop.
 */
export function startLiveLoop(controller: SessionController, onTrouble: (trouble: unknown) => void): () => void {
  const byOthers = new Set<string>();
  let callOff: (() => void) | null = null;

  const unwatch = controller.port.watch((event) => {
    if (controller.state.phase !== 'idle') hear(event);
  });
  controller.pending.onAdded(() => {
    callOff?.();
    callOff = controller.environment.schedule(DEBOUNCE, () => {
      callOff = null;
      keepUp().catch(onTrouble);
    });
  });

  function hear(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'changed':
        if (event.origin === 'ours') return;
        if (event.origin === 'others') byOthers.add(event.sheetId);
        return controller.pending.add(event.sheetId);
      case 'sheets-changed':
        return controller.pending.addList();
      case 'activated':
        return activate(event.sheetId);
      case 'selected':
        return select(event.sheetId, event.at);
    }
  }

  function activate(sheetId: string): void {
    const sheet = controller.sheets.find((known) => known.sheet.id === sheetId)?.sheet;
    if (sheet === undefined || sheet.id === controller.state.activeSheet?.id) return;
    controller.activate(sheet);
  }

  function select(sheetId: string, at: Position): void {
    const { review, selected } = controller.state;
    if (review === null) return;
    const here = findingsAt(review, sheetId, at);
    const [first] = here;
    const other = first !== undefined && !here.some(({ key }) => key === selected);
    controller.set({ selectedCell: { sheetId, at }, ...(other ? { selected: first.key } : {}) });
  }

  async function keepUp(): Promise<void> {
    await controller.conversations.inBackground(() => controller.catchUp());
    tellOfOthers();
    await keepMarks(controller, 'edit');
  }

  function tellOfOthers(): void {
    const { review } = controller.state;
    for (const sheetId of byOthers) {
      const name = controller.sheets.find(({ sheet }) => sheet.id === sheetId)?.sheet.name;
      const watched = review !== null && unitOfSheet(review, sheetId) !== null;
      if (watched && name !== undefined) controller.notify({ kind: 'changed-by-others', sheet: name });
    }
    byOthers.clear();
  }

  return () => {
    unwatch();
    callOff?.();
  };
}
