import type { Decisions } from '../core/decisions';
import { type CellContent, type Edit, contentOf, sameContent, swapped } from '../core/edits/edit';
import { toA1 } from '../core/grid/address';
import { cellAt } from '../core/grid/grid';
import { changedDecisions, revertDecisions, sentencesOf } from './decision-changes';
import type { JournalEntry, MadeEdit } from './journal-entry';
import type { LeftCell } from './notice';
import type { WorkbookView } from './workbook-view';

/** How entries are taken back, or done again: what of them can be, and what is left as it is and why. */
export interface Reversal {
  /** In the order in which they are to be made. */
  readonly edits: readonly Edit[];
  readonly decide: (current: Decisions) => Decisions;
  readonly left: readonly LeftCell[];
  /** Each entry that is touched, as it is afterwards: the part that was taken back, and what had to be left of it. */
  readonly outcome: ReadonlyMap<number, { readonly reversed: JournalEntry; readonly left: JournalEntry | null }>;
}

type Direction = 'undo' | 'redo';

/** Latest first, so that of a cell written to twice neither what it held first nor what a person typed in between is lost. */
export function undoing(entries: readonly JournalEntry[], view: WorkbookView): Reversal {
  return reversalOf(
    [...entries].sort((a, b) => b.id - a.id),
    'undo',
    view,
  );
}

export function redoing(entry: JournalEntry, view: WorkbookView): Reversal {
  return reversalOf([entry], 'redo', view);
}

function reversalOf(entries: readonly JournalEntry[], direction: Direction, view: WorkbookView): Reversal {
  const cells = new Cells(view);
  const edits: Edit[] = [];
  const left: LeftCell[] = [];
  const outcome = new Map<number, { reversed: JournalEntry; left: JournalEntry | null }>();
  for (const entry of entries) {
    const parts = partsOf(entry).map((part) => ({ part, kept: part.map((edit) => cells.keeps(edit, direction, entry)) }));
    const isFree = ({ kept }: (typeof parts)[number]): boolean => kept.every(({ reason }) => reason === 'together');
    const free = parts.filter(isFree).flatMap(({ part }) => part);
    left.push(...parts.filter((part) => !isFree(part)).flatMap(({ kept }) => kept));
    if (free.length === 0 && parts.length > 0) continue;
    edits.push(...cells.reverse(free, direction));
    outcome.set(entry.id, split(entry, new Set(free), direction === 'undo' ? 'undone' : 'done'));
  }
  const decide = (current: Decisions): Decisions =>
    [...outcome.values()].reduce((decisions, { reversed }) => decided(decisions, reversed, direction), current);
  return { edits, decide, left, outcome };
}

/** What stands or falls together: a corrected figure with what follows from it, but each note by itself. */
function partsOf({ action, edits }: JournalEntry): readonly (readonly MadeEdit[])[] {
  if (edits.length === 0) return [];
  return action === 'accept' ? [edits] : edits.map((edit) => [edit]);
}

function decided(current: Decisions, { decisionsBefore, decisionsAfter }: JournalEntry, direction: Direction): Decisions {
  return direction === 'undo'
    ? revertDecisions(current, decisionsBefore, decisionsAfter)
    : revertDecisions(current, decisionsAfter, decisionsBefore);
}

/** An entry of which only these edits were reversed is two: the sentences of the others stay decided. */
function split(
  entry: JournalEntry,
  reversed: ReadonlySet<MadeEdit>,
  state: JournalEntry['state'],
): { reversed: JournalEntry; left: JournalEntry | null } {
  const others = entry.edits.filter((edit) => !reversed.has(edit));
  if (others.length === 0) return { reversed: { ...entry, state }, left: null };
  const part = (edits: readonly MadeEdit[], without: readonly MadeEdit[]): JournalEntry => ({
    ...entry,
    edits,
    decisionsAfter: { ...entry.decisionsAfter, sentences: sentencesOf(entry.decisionsBefore, entry.decisionsAfter, without) },
  });
  return { reversed: { ...part([...reversed], others), state }, left: part(others, [...reversed]) };
}

/** What stands in the cells, and what will while one reversal after the other is worked out. */
class Cells {
  private readonly put = new Map<string, CellContent>();

  constructor(private readonly view: WorkbookView) {}

  /** Why the cell would be left; only together with others when it could be reversed by itself. */
  keeps(edit: MadeEdit, direction: Direction, { label }: JournalEntry): LeftCell {
    const grid = this.gridOf(edit);
    const place = { sheet: grid?.sheet.name ?? edit.sheet.name, cell: toA1(edit.at), label };
    if (grid === null || edit.lost) return { ...place, reason: 'lost' };
    const now = this.put.get(placeOf(edit)) ?? contentOf(cellAt(grid, edit.at));
    return { ...place, reason: sameContent(now, direction === 'undo' ? edit.to : edit.from) ? 'together' : 'changed' };
  }

  reverse(edits: readonly MadeEdit[], direction: Direction): Edit[] {
    const ordered = direction === 'undo' ? [...edits].reverse() : edits;
    return ordered.map(({ lost: _, ...edit }) => {
      const placed = { ...edit, sheet: this.gridOf(edit)?.sheet ?? edit.sheet };
      const made = direction === 'undo' ? swapped(placed) : placed;
      this.put.set(placeOf(made), made.to);
      return made;
    });
  }

  private gridOf({ sheet }: Edit) {
    return this.view.find((known) => known.sheet.id === sheet.id)?.grid ?? null;
  }
}

/** Why an entry cannot be undone on its own: a later one changed the same cell. */
export interface UndoRefusal {
  readonly blockedBy: JournalEntry;
}

/** Whether an entry can be taken back by itself: nothing done later changed the same cell or the same decision. */
export function undoable(journal: readonly JournalEntry[], entry: JournalEntry): true | UndoRefusal {
  const touched = touchedBy(entry);
  const added = new Set(entry.sheets.map(({ grid }) => grid.sheet.id));
  const blockedBy = journal.find(
    (later) =>
      later.id > entry.id &&
      later.state === 'done' &&
      ([...touchedBy(later)].some((place) => touched.has(place)) || later.edits.some(({ sheet, lost }) => !lost && added.has(sheet.id))),
  );
  return blockedBy === undefined ? true : { blockedBy };
}

/** The journal after a reversal; what was left of an entry gets a number of its own. */
export function afterReversal(journal: readonly JournalEntry[], { outcome }: Reversal): JournalEntry[] {
  let lastId = journal.at(-1)?.id ?? 0;
  const kept = journal.map((entry) => outcome.get(entry.id)?.reversed ?? entry);
  const left = [...outcome.values()].flatMap((entry) => (entry.left === null ? [] : [{ ...entry.left, id: (lastId += 1) }]));
  return [...kept, ...left];
}

function touchedBy({ edits, decisionsBefore, decisionsAfter, record }: JournalEntry): Set<string> {
  const cells = edits.filter(({ lost }) => !lost).map((edit) => `cell/${placeOf(edit)}`);
  return new Set([...cells, ...changedDecisions(decisionsBefore, decisionsAfter), ...(record === undefined ? [] : ['record'])]);
}

function placeOf({ sheet, at }: Edit): string {
  return `${sheet.id} ${at.row} ${at.column}`;
}
