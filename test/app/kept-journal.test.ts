import { createSession } from '../../src/app/create-session';
import type { JournalKeeper } from '../../src/app/journal-keeper';
import { HandClock, settled } from '../support/hand-clock';
import { MemoryWorkbook } from '../support/memory-workbook';
import { OpenedSession } from '../support/opened-session';
import { sampleGrids } from '../support/sample-workbook';

const ANNEX = '2';

/** What the page keeps beside the workbook, as a browser stores it. */
class BrowserStore implements JournalKeeper {
  private stored: unknown = undefined;
  load(): unknown {
    return this.stored;
  }
  keep(kept: unknown): void {
    this.stored = structuredClone(kept);
  }
}

async function openedWith(keeper: JournalKeeper, book = new MemoryWorkbook(sampleGrids('township-2024'))): Promise<OpenedSession> {
  const open = new OpenedSession(book, keeper);
  await open.session.review();
  open.trips();
  return open;
}

/** The pane is gone; the workbook is opened again as it was left. */
async function again(
  open: OpenedSession,
  keeper: JournalKeeper,
  change: (book: MemoryWorkbook) => void = () => undefined,
): Promise<OpenedSession> {
  await settled();
  open.session.dispose();
  const book = new MemoryWorkbook(open.book.grids());
  change(book);
  return openedWith(keeper, book);
}

function recordOf({ book }: OpenedSession): string {
  return JSON.stringify(book.grids().find(({ sheet }) => sheet.name === '复核记录'));
}

test('what was accepted before is in the journal, in the record, and can be undone', async () => {
  const keeper = new BrowserStore();
  const first = await openedWith(keeper);
  const { severity, key } = first.finding('indicator-score-mismatch', '参合率');
  const before = first.unit.findings.length;
  await first.session.accept(key, 'value');
  const second = await again(first, keeper);
  expect(second.state.notice).toMatchObject({ kind: 'resumed', count: 1, lost: 0 });
  expect(second.state.journal).toMatchObject([{ action: 'accept', findings: [{ key, severity }], state: 'done', at: first.clock.now() }]);
  expect(second.state.opened.get(second.unit.key)?.findings).toHaveLength(before);
  await second.session.writeRecord();
  expect(recordOf(second)).toContain('已采用重算值');
  await second.session.undo(second.state.journal[0]?.id);
  expect(second.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  await second.session.redo();
  expect(second.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
});

test('what was taken back before can be done again, and rows that moved meanwhile are found', async () => {
  const keeper = new BrowserStore();
  const first = await openedWith(keeper);
  await first.session.accept(first.finding('indicator-score-mismatch', '参合率').key, 'value');
  await first.session.undo();
  const second = await again(first, keeper, (book) => book.insertRow(ANNEX, 13));
  await second.session.redo();
  expect(second.book.content(ANNEX, 'H41')).toEqual({ kind: 'value', value: 1.87 });
});

test('cells that nobody can tell any more are said, and left', async () => {
  const keeper = new BrowserStore();
  const first = await openedWith(keeper);
  await first.session.accept(first.finding('indicator-score-mismatch', '参合率').key, 'value');
  const second = await again(first, keeper, (book) => book.deleteRow(ANNEX, 39));
  expect(second.state.notice).toMatchObject({ kind: 'resumed' });
  const [entry] = second.state.journal.slice(-1);
  await second.session.undo(entry?.id);
  expect(second.state.notice).toMatchObject({ kind: 'undone', count: 0, left: [{ reason: 'lost' }, { reason: 'together' }] });
});

test('in Excel nothing is kept, and a journal of an unknown format is passed over', async () => {
  const alone = createSession(new MemoryWorkbook(sampleGrids('township-2024')), new HandClock());
  expect(alone.store.get().journalKept).toBe(false);
  const keeper = new BrowserStore();
  keeper.keep({ format: 2, journal: 'new' });
  const open = await openedWith(keeper);
  expect(open.state).toMatchObject({ journalKept: true, journal: [], notice: null });
});
