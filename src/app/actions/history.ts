import type { Desk } from '../desk';
import { afterReversal, redoing, undoable, undoing, type Reversal } from '../journal';
import type { JournalEntry, UndoRefusal } from '../session';
import { keepMarks } from './attempt';

/** Unknown entries and those already taken back cannot stand in the way of anything. */
export function canUndo({ state }: Desk, entryId: number): true | UndoRefusal {
  const entry = state.journal.find(({ id }) => id === entryId);
  return entry === undefined ? true : undoable(state.journal, entry);
}

export async function undo(desk: Desk, entryId?: number): Promise<void> {
  const done = doneEntries(desk);
  const entry = entryId === undefined ? done.at(-1) : done.find(({ id }) => id === entryId);
  if (entry === undefined || undoable(desk.state.journal, entry) !== true) return;
  await takeBack(desk, [entry]);
}

/** 全部撤销: one write, each cell back to what it was before the first entry, or as far back as nobody else wrote into it. */
export async function undoAll(desk: Desk): Promise<void> {
  const done = doneEntries(desk);
  if (done.length > 0) await takeBack(desk, done);
}

/** Does again what was taken back last; what is done anew ends that. */
export async function redo(desk: Desk): Promise<void> {
  const id = desk.undone.at(-1);
  const entry = desk.state.journal.find((candidate) => candidate.id === id);
  if (entry === undefined) return;
  const { left, outcome } = await carryOut(desk, [entry], ([now]) => redoing(now ?? entry, desk.sheets));
  if (outcome.size > 0) desk.undone = desk.undone.slice(0, -1);
  desk.notify({ kind: 'redone', count: outcome.size, left });
  await keepMarks(desk);
}

async function takeBack(desk: Desk, entries: readonly JournalEntry[]): Promise<void> {
  const { left, outcome } = await carryOut(desk, entries, (now) => undoing(now, desk.sheets));
  const marksWent = entries.some(({ id, action }) => action === 'clear' && outcome.has(id));
  if (marksWent) desk.set({ marksShown: true });
  desk.undone = [...desk.undone, ...outcome.keys()];
  desk.notify({ kind: 'undone', count: outcome.size, left });
  await keepMarks(desk, marksWent ? 'request' : 'action');
}

/** Works it out at the last moment, from the entries as they are then: their cells may have moved while it waited. */
async function carryOut(
  desk: Desk,
  entries: readonly JournalEntry[],
  workOut: (now: readonly JournalEntry[]) => Reversal,
): Promise<Reversal> {
  const ids = new Set(entries.map(({ id }) => id));
  let reversal = workOut(entries);
  await desk.write(
    () => {
      reversal = workOut(desk.state.journal.filter(({ id }) => ids.has(id)));
      return reversal.edits;
    },
    (current) => reversal.decide(current),
  );
  desk.set({ journal: afterReversal(desk.state.journal, reversal) });
  return reversal;
}

function doneEntries({ state }: Desk): JournalEntry[] {
  return state.journal.filter(({ state: how }) => how === 'done');
}
