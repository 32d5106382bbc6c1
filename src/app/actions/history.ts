import type { Desk } from '../desk';
import { fieldAgain, fieldAt } from '../find-in-review';
import { redoing, undoable, undoing, withStates } from '../journal';
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

/** 全部撤销: one write, each cell back to what it was before the first entry. */
export async function undoAll(desk: Desk): Promise<void> {
  const done = doneEntries(desk);
  if (done.length > 0) await takeBack(desk, done);
}

/** Does again what was taken back last; what is done anew ends that. */
export async function redo(desk: Desk): Promise<void> {
  const id = desk.undone.at(-1);
  const entry = desk.state.journal.find((candidate) => candidate.id === id);
  if (entry === undefined) return;
  const { decide } = redoing(entry);
  await desk.write(() => redoing(underNewNames(desk, entry)).edits, decide);
  desk.undone = desk.undone.slice(0, -1);
  desk.set({ journal: withStates(desk.state.journal, new Set([entry.id]), 'done') });
  desk.notify({ kind: 'redone', count: 1 });
  await keepMarks(desk);
}

async function takeBack(desk: Desk, entries: readonly JournalEntry[]): Promise<void> {
  const { decide } = undoing(entries);
  await desk.write(() => undoing(entries.map((entry) => underNewNames(desk, entry))).edits, decide);
  const ids = entries.map(({ id }) => id);
  desk.undone = [...desk.undone, ...ids.reverse()];
  desk.set({ journal: withStates(desk.state.journal, new Set(ids), 'undone') });
  desk.notify({ kind: 'undone', count: entries.length });
  await keepMarks(desk);
}

function doneEntries({ state }: Desk): JournalEntry[] {
  return state.journal.filter(({ state: how }) => how === 'done');
}

/**
 * The entry by the names its cells go by now. A cell goes by its label: where that was written anew, the cell that stands
 * there bears a name nobody knew then. Where a known one stands, the row is gone and another one took its place.
 */
function underNewNames({ state: { review } }: Desk, entry: JournalEntry): JournalEntry {
  if (review === null) return entry;
  const edits = entry.edits.map((edit) => {
    const standing = fieldAgain(review, edit) === null ? fieldAt(review, edit) : null;
    return standing === null || entry.known.has(standing.key) ? edit : { ...edit, key: standing.key };
  });
  return { ...entry, edits };
}
