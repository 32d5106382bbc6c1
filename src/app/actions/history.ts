import type { SessionController } from '../session-controller';
import { afterReversal, redoing, undoable, undoing, type Reversal } from '../journal';
import type { JournalEntry, MadeRecord } from '../journal-entry';
import type { LeftCell } from '../notice';
import type { SessionState } from '../session-state';
import { WorkbookRefusal } from '../workbook-port';
import { keepMarks } from './attempt';
import { addSheets, removeSheets } from './sheets';

/** What came of taking back, or doing again: ids of the entries that were, and what was left as it is. */
interface Carried {
  readonly done: readonly number[];
  readonly left: readonly LeftCell[];
}

export async function undo(controller: SessionController, entryId?: number): Promise<void> {
  const done = doneEntries(controller);
  const entry = entryId === undefined ? done.at(-1) : done.find(({ id }) => id === entryId);
  if (entry === undefined || undoable(controller.state.journal, entry) !== true) return;
  await takeBack(controller, [entry]);
}

/** 全部撤销: one write, each cell back to what it was before the first entry, or as far back as nobody else wrote into it. */
export async function undoAll(controller: SessionController): Promise<void> {
  const done = doneEntries(controller);
  if (done.length > 0) await takeBack(controller, done);
}

/** What of it is published together with what an entry became. */
type Tell = (carried: Carried) => Partial<SessionState>;

/** Does again what was taken back last; what is done anew ends that. */
export async function redo(controller: SessionController): Promise<void> {
  const { journal, redoable } = controller.state;
  const entry = journal.find(({ id }) => id === redoable.at(-1));
  if (entry === undefined) return;
  const tell: Tell = ({ left, done }) => ({
    redoable: without(controller.state.redoable, done),
    ...controller.withNotice({ kind: 'redone', count: done.length, left }),
  });
  if (entry.record !== undefined) await writeRecordAgain(controller, entry, entry.record, tell);
  else if (entry.sheets.length > 0) await addAgain(controller, entry, tell);
  else await carryOut(controller, [entry], ([now]) => redoing(now ?? entry, controller.sheets), tell);
  await keepMarks(controller);
}

async function takeBack(controller: SessionController, entries: readonly JournalEntry[]): Promise<void> {
  const [ofSheets, others] = [entries.filter(isOfSheets), entries.filter((entry) => !isOfSheets(entry))];
  const marksIn = ({ done }: Carried) => entries.some(({ id, action }) => action === 'clear' && done.includes(id));
  let carried: Carried = { done: [], left: [] };
  // After what was written into them: a sheet goes when it is as it was added.
  const steps = [
    ...(others.length === 0 ? [] : [(tell: Tell) => carryOut(controller, others, (now) => undoing(now, controller.sheets), tell)]),
    ...[...ofSheets].reverse().map((entry) => (tell: Tell) => takeOut(controller, entry, tell)),
  ];
  // At once: what comes after it may be refused, and what was taken back can be done again all the same.
  const noted = ({ done }: Carried) => ({ redoable: [...without(controller.state.redoable, done), ...done] });
  const tell = (step: Carried): Partial<SessionState> => {
    const whole = joined(carried, step);
    return {
      ...noted(step),
      ...controller.withNotice({ kind: 'undone', count: whole.done.length, left: whole.left }),
      ...(marksIn(whole) ? { marksShown: true } : {}),
    };
  };
  try {
    for (const [index, step] of steps.entries()) {
      carried = joined(carried, await step(index === steps.length - 1 ? tell : noted));
    }
  } finally {
    if (carried.done.length > 0) await keepMarks(controller, marksIn(carried) ? 'request' : 'action');
  }
}

function joined(before: Carried, { done, left }: Carried): Carried {
  return { done: [...before.done, ...done], left: [...before.left, ...left] };
}

/** Works it out at the last moment, from the entries as they are then: their cells may have moved while it waited. */
async function carryOut(
  controller: SessionController,
  entries: readonly JournalEntry[],
  workOut: (now: readonly JournalEntry[]) => Reversal,
  tell: Tell,
): Promise<Carried> {
  const ids = new Set(entries.map(({ id }) => id));
  let reversal = workOut(entries);
  await controller.write(
    () => {
      reversal = workOut(controller.state.journal.filter(({ id }) => ids.has(id)));
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

/** Takes out the sheets an entry added, or its record; all of them stay when a person worked in one, or made it theirs. */
async function takeOut(controller: SessionController, entry: JournalEntry, tell: Tell): Promise<Carried> {
  const { record, sheets } = entry;
  const done = { left: [], done: [entry.id] };
  const conclude = ({ journal }: SessionState) => ({ journal: settled(journal, { ...entry, state: 'undone' }), ...tell(done) });
  try {
    if (record === undefined) await removeSheets(controller, sheets, conclude);
    else {
      await controller.act(async () => {
        await controller.port.takeBackRecord(record.written, record.former);
        controller.set(conclude(controller.state));
      });
    }
    return done;
  } catch (thrown) {
    const carried = { left: [leftBecause(thrown, entry)], done: [] };
    controller.set(tell(carried));
    return carried;
  }
}

/** The sheet that is left as it is; what was refused for any other reason is thrown on. */
function leftBecause(thrown: unknown, { label, record }: JournalEntry): LeftCell {
  const { code, sheetName } = thrown instanceof WorkbookRefusal ? thrown : { code: null, sheetName: null };
  if (code !== 'stale' && !(code === 'missing-sheet' && record !== undefined)) throw thrown;
  const sheet = record?.written.name ?? sheetName ?? '';
  return { sheet, cell: sheet, label, reason: code === 'stale' ? 'changed' : 'lost' };
}

async function addAgain(controller: SessionController, entry: JournalEntry, tell: Tell): Promise<Carried> {
  const done = { left: [], done: [entry.id] };
  await addSheets(
    controller,
    entry.sheets.map(({ draft }) => draft),
    ({ journal }, sheets) => ({ journal: settled(journal, { ...entry, sheets, state: 'done' }), ...tell(done) }),
  );
  return done;
}

async function writeRecordAgain(controller: SessionController, entry: JournalEntry, record: MadeRecord, tell: Tell): Promise<Carried> {
  const done = { left: [], done: [entry.id] };
  await controller.act(async () => {
    const { sheet } = await controller.port.writeRecord(record.written);
    const again = { ...entry, state: 'done', record: { ...record, written: { ...record.written, name: sheet } } } as const;
    controller.set({ journal: settled(controller.state.journal, again), ...tell(done) });
  });
  return done;
}

function settled(journal: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] {
  return journal.map((known) => (known.id === entry.id ? entry : known));
}

function without(ids: readonly number[], gone: readonly number[]): readonly number[] {
  return ids.filter((id) => !gone.includes(id));
}

function isOfSheets({ sheets, record }: JournalEntry): boolean {
  return sheets.length > 0 || record !== undefined;
}

function doneEntries({ state }: SessionController): JournalEntry[] {
  return state.journal.filter(({ state: how }) => how === 'done');
}
