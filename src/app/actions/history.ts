import type { Desk } from '../desk';
import { afterReversal, redoing, undoable, undoing, type Reversal } from '../journal';
import type { JournalEntry, LeftCell, MadeRecord, SessionState, UndoRefusal } from '../session';
import { WorkbookRefusal } from '../workbook-port';
import { keepMarks } from './attempt';
import { addSheets, removeSheets } from './sheets';

/** What came of taking back, or doing again: ids of the entries that were, and what was left as it is. */
interface Carried {
  readonly done: readonly number[];
  readonly left: readonly LeftCell[];
}

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
  const tell = ({ left, done }: Carried) => desk.told({ kind: 'redone', count: done.length, left });
  const carried =
    entry.record !== undefined
      ? await writeRecordAgain(desk, entry, entry.record)
      : entry.sheets.length > 0
        ? await addAgain(desk, entry)
        : await carryOut(desk, [entry], ([now]) => redoing(now ?? entry, desk.sheets), tell);
  if (isOfSheets(entry)) desk.set(tell(carried));
  if (carried.done.length > 0) desk.undone = desk.undone.slice(0, -1);
  await keepMarks(desk);
}

async function takeBack(desk: Desk, entries: readonly JournalEntry[]): Promise<void> {
  const [ofSheets, others] = [entries.filter(isOfSheets), entries.filter((entry) => !isOfSheets(entry))];
  const marksIn = ({ done }: Carried) => entries.some(({ id, action }) => action === 'clear' && done.includes(id));
  const tell = (carried: Carried): Partial<SessionState> => ({
    ...desk.told({ kind: 'undone', count: carried.done.length, left: carried.left }),
    ...(marksIn(carried) ? { marksShown: true } : {}),
  });
  let carried: Carried = { done: [], left: [] };
  // At once: what comes after it may be refused, and what was taken back can be done again all the same.
  const add = ({ done, left }: Carried): void => {
    carried = { done: [...carried.done, ...done], left: [...carried.left, ...left] };
    desk.undone = [...desk.undone, ...done];
  };
  try {
    if (others.length > 0) add(await carryOut(desk, others, (now) => undoing(now, desk.sheets), ofSheets.length === 0 ? tell : nothingYet));
    // After what was written into them: a sheet goes when it is as it was added.
    for (const entry of [...ofSheets].reverse())
      add(entry.record === undefined ? await takeOut(desk, entry) : await takeBackRecord(desk, entry, entry.record));
    if (ofSheets.length > 0) desk.set(tell(carried));
  } finally {
    if (carried.done.length > 0) await keepMarks(desk, marksIn(carried) ? 'request' : 'action');
  }
}

/** Works it out at the last moment, from the entries as they are then: their cells may have moved while it waited. */
async function carryOut(
  desk: Desk,
  entries: readonly JournalEntry[],
  workOut: (now: readonly JournalEntry[]) => Reversal,
  tell: (carried: Carried) => Partial<SessionState>,
): Promise<Carried> {
  const ids = new Set(entries.map(({ id }) => id));
  let reversal = workOut(entries);
  await desk.write(
    () => {
      reversal = workOut(desk.state.journal.filter(({ id }) => ids.has(id)));
      return reversal.edits;
    },
    (current) => reversal.decide(current),
    (next) => ({ journal: afterReversal(next.journal, reversal), ...tell(carriedBy(reversal)) }),
  );
  return carriedBy(reversal);
}

function carriedBy({ left, outcome }: Reversal): Carried {
  return { left, done: [...outcome.keys()] };
}

/** Takes out the sheets an entry added; all of them stay when a person worked in one. */
async function takeOut(desk: Desk, entry: JournalEntry): Promise<Carried> {
  try {
    await removeSheets(desk, entry.sheets);
  } catch (thrown) {
    if (!(thrown instanceof WorkbookRefusal) || thrown.code !== 'stale') throw thrown;
    return { left: [{ sheet: thrown.sheetName ?? '', cell: thrown.sheetName ?? '', label: entry.label, reason: 'changed' }], done: [] };
  }
  settle(desk, { ...entry, state: 'undone' });
  return { left: [], done: [entry.id] };
}

async function addAgain(desk: Desk, entry: JournalEntry): Promise<Carried> {
  const sheets = await addSheets(
    desk,
    entry.sheets.map(({ draft }) => draft),
  );
  settle(desk, { ...entry, sheets, state: 'done' });
  return { left: [], done: [entry.id] };
}

/** A record that a person wrote into, or made theirs, is left. */
async function takeBackRecord(desk: Desk, entry: JournalEntry, { written, former }: MadeRecord): Promise<Carried> {
  try {
    await desk.act(() => desk.port.takeBackRecord(written, former));
  } catch (thrown) {
    const code = thrown instanceof WorkbookRefusal ? thrown.code : null;
    if (code !== 'stale' && code !== 'missing-sheet') throw thrown;
    const reason = code === 'stale' ? 'changed' : 'lost';
    return { left: [{ sheet: written.name, cell: written.name, label: entry.label, reason }], done: [] };
  }
  settle(desk, { ...entry, state: 'undone' });
  return { left: [], done: [entry.id] };
}

async function writeRecordAgain(desk: Desk, entry: JournalEntry, { written, former }: MadeRecord): Promise<Carried> {
  const { sheet } = await desk.act(() => desk.port.writeRecord(written));
  settle(desk, { ...entry, state: 'done', record: { written: { ...written, name: sheet }, former } });
  return { left: [], done: [entry.id] };
}

function settle(desk: Desk, settled: JournalEntry): void {
  desk.set({ journal: desk.state.journal.map((entry) => (entry.id === settled.id ? settled : entry)) });
}

/** Told when all of it is done. */
function nothingYet(): Partial<SessionState> {
  return {};
}

function isOfSheets({ sheets, record }: JournalEntry): boolean {
  return sheets.length > 0 || record !== undefined;
}

function doneEntries({ state }: Desk): JournalEntry[] {
  return state.journal.filter(({ state: how }) => how === 'done');
}
