import type { Decisions } from '../core/decisions';
import { invert } from '../core/edits/invert';
import type { Edit } from '../core/edits/edit';
import { changedDecisions, revertDecisions } from './decision-changes';
import type { JournalEntry, UndoRefusal } from './session';

/** How entries are taken back, or done again: edits in the order they are to be made, and the decisions that go with them. */
export interface Reversal {
  readonly edits: readonly Edit[];
  readonly decide: (current: Decisions) => Decisions;
}

export function undoing(entries: readonly JournalEntry[]): Reversal {
  const latestFirst = [...entries].sort((a, b) => b.id - a.id);
  return {
    edits: latestFirst.flatMap(({ edits }) => invert(edits)),
    decide: (current) =>
      latestFirst.reduce((decisions, entry) => revertDecisions(decisions, entry.decisionsBefore, entry.decisionsAfter), current),
  };
}

export function redoing({ edits, decisionsBefore, decisionsAfter }: JournalEntry): Reversal {
  return { edits, decide: (current) => revertDecisions(current, decisionsAfter, decisionsBefore) };
}

/** Whether an entry can be taken back by itself: nothing done later changed the same cell or the same decision. */
export function undoable(journal: readonly JournalEntry[], entry: JournalEntry): true | UndoRefusal {
  const touched = touchedBy(entry);
  const blockedBy = journal.find(
    (later) => later.id > entry.id && later.state === 'done' && [...touchedBy(later)].some((place) => touched.has(place)),
  );
  return blockedBy === undefined ? true : { blockedBy };
}

export function withStates(journal: readonly JournalEntry[], ids: ReadonlySet<number>, state: JournalEntry['state']): JournalEntry[] {
  return journal.map((entry) => (ids.has(entry.id) ? { ...entry, state } : entry));
}

function touchedBy({ edits, decisionsBefore, decisionsAfter }: JournalEntry): Set<string> {
  return new Set([...edits.map(({ sheet, key }) => `cell/${sheet.id}/${key}`), ...changedDecisions(decisionsBefore, decisionsAfter)]);
}
