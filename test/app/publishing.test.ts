import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/files/docx/read-document';
import type { Session } from '../../src/app/session';
import { openedTownship, type OpenedSession } from '../support/opened-session';

/** How often the pane hears of something while this is done. */
async function publishes({ session }: OpenedSession, act: (session: Session) => unknown): Promise<number> {
  let count = 0;
  const stop = session.store.subscribe(() => (count += 1));
  await act(session);
  stop();
  return count;
}

const REPORT = path.resolve(__dirname, '../../assets/samples/township-2024-report.docx');
const MISMATCH = ['indicator-score-mismatch', '参合率'] as const;

test.each<readonly [string, (open: OpenedSession) => Promise<unknown>]>([
  ['accepting', (open) => open.session.accept(open.finding(...MISMATCH).key, 'value')],
  ['ignoring', (open) => open.session.ignore([open.finding(...MISMATCH).key], '已核实')],
  ['muting a kind of finding', (open) => open.session.muteRule('indicator-score-mismatch', true)],
  ['clearing the traces', (open) => open.session.clearTraces()],
  ['writing the record', (open) => open.session.writeRecord()],
  [
    'writing a note',
    (open) => {
      const { key, proposed, sentence } = open.draft('造林');
      return open.session.writeNote(key, `${proposed}`, sentence);
    },
  ],
])('%s is published once: what is known, what was done and what is told belong together', async (_what, act) => {
  const open = await openedTownship();
  expect(await publishes(open, () => act(open))).toBe(1);
});

test('taking back, and doing again, are published once each', async () => {
  const open = await openedTownship();
  await open.session.accept(open.finding(...MISMATCH).key, 'value');
  expect(await publishes(open, (session) => session.undo())).toBe(1);
  expect(await publishes(open, (session) => session.redo())).toBe(1);
});

test.each<readonly [string, (session: Session) => Promise<unknown>]>([
  ['a record', (session) => session.writeRecord()],
  ['sheets from a report', (session) => session.addAnnexes()],
])('%s, taken back and done again: the sheets come and go with their entry and what is told of it', async (_what, act) => {
  const { session } = await openedTownship();
  session.openReport({ name: '报告.docx', document: readDocument(new Uint8Array(readFileSync(REPORT))) });
  for (const step of [act, (open: Session) => open.undo(), (open: Session) => open.redo()]) {
    const told: boolean[][] = [];
    let { journal, notice } = session.store.get();
    const stop = session.store.subscribe(() => {
      const next = session.store.get();
      if (next.journal !== journal || next.notice !== notice) told.push([next.journal !== journal, next.notice !== notice]);
      ({ journal, notice } = next);
    });
    await step(session);
    stop();
    expect(told).toEqual([[true, true]]);
  }
});

test('an edit in the sheet is published once', async () => {
  const open = await openedTownship();
  expect(
    await publishes(open, async () => {
      open.book.type('2', 'H40', 1.87);
      await open.keepUp();
    }),
  ).toBe(1);
  expect(open.find(...MISMATCH)).toBeUndefined();
});

test('another sheet in front, with its unit, is one publication; a cell with its finding another', async () => {
  const open = await openedTownship();
  expect(await publishes(open, () => open.book.activate('1'))).toBeLessThanOrEqual(1);
  open.book.activate('2');
  expect(await publishes(open, () => open.book.select('2', 'H40'))).toBe(1);
});
