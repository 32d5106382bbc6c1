import type { Progress } from '../../src/app/workbook-port';
import { createSession } from '../../src/app/create-session';
import { toA1 } from '../../src/core/grid/address';
import { HandClock, settled } from '../support/hand-clock';
import { MemoryWorkbook } from '../support/memory-workbook';
import { opened, openedTownship, OpenedSession } from '../support/opened-session';
import { sampleGrids } from '../support/sample-workbook';

function township(): OpenedSession {
  return new OpenedSession(new MemoryWorkbook(sampleGrids('township-2024')));
}

test('nothing is asked of the workbook before the first review', async () => {
  const { book, state, clock } = township();
  book.type('2', 'H40', 1.9);
  await clock.advance(10_000);
  expect(book.trips).toEqual([]);
  expect(state).toMatchObject({ phase: 'idle', review: null, queued: 0, progress: null });
});

test('opening and reviewing takes one reading and one marking', async () => {
  const { book, session } = township();
  await session.review();
  expect(book.trips).toEqual(['open', 'mark']);
});

test('the first review says what is where', async () => {
  const session = await openedTownship();
  expect(session.state).toMatchObject({ phase: 'ready', progress: null, notice: null, syncedAt: session.clock.now() });
  expect(session.unit.score).toMatchObject({ filed: { total: '99.84' }, recomputed: '99.85' });
  expect(session.finding('indicator-score-mismatch', '参合率')).toMatchObject({ stated: '1.86', expected: '1.87' });
});

test('marks stand on the cells of the findings, as severe as the most severe of them', async () => {
  const { book, unit } = await openedTownship();
  const cells = unit.findings.map(({ field }) => `${field.sheet.name}!${toA1(field.at)}`);
  expect(new Set(book.markedCells().map((mark) => mark.split(' ')[1]))).toEqual(new Set(cells));
  expect(book.markedCells()).toEqual(
    expect.arrayContaining(['error 附件1-2自评表!I5', 'error 附件1-2自评表!F7', 'error 附件1-2自评表!H40']),
  );
});

test('a workbook without an annex is reviewed, and holds no unit', async () => {
  const grid = { sheet: { id: 'x', name: '通讯录' }, top: 0, left: 0, rows: [], merges: [], hiddenRows: new Set<number>() };
  const { state, book } = await opened([grid]);
  expect(state).toMatchObject({ phase: 'ready', unitKey: null });
  expect(state.review?.units).toEqual([]);
  expect(book.marks).toEqual([]);
});

test('reviewing again reads everything, and marks only what changed', async () => {
  const open = await openedTownship();
  await open.session.review();
  expect(open.trips()).toEqual(['open']);
  open.book.type('2', 'F40', 95);
  await open.session.review();
  // H40 is wrong before and after: it is marked as it was.
  expect(open.trips()).toEqual(['open']);
  await open.keepUp();
  expect(open.trips()).toEqual([]);
});

test('a review that fails says why, and can be tried again', async () => {
  const { session, book, clock } = township();
  book.refuseNext('another-workbook');
  await session.review();
  expect(session.store.get()).toMatchObject({ phase: 'failed', notice: { kind: 'refused', code: 'another-workbook' } });
  const { notice } = session.store.get();
  if (notice?.kind === 'refused') notice.retry?.();
  await clock.advance(0);
  await settled();
  expect(session.store.get()).toMatchObject({ phase: 'ready', notice: null });
});

test('a first review that is called off goes back to where it began, without a word', async () => {
  const book = new MemoryWorkbook(sampleGrids('township-2024'));
  book.editing = true;
  const clock = new HandClock();
  const session = createSession(book, clock);
  const reviewing = session.review();
  await settled();
  expect(session.store.get().phase).toBe('reviewing');
  session.cancelReview();
  await reviewing;
  expect(session.store.get()).toMatchObject({ phase: 'idle', review: null, notice: null, queued: 0 });
});

test('progress names the sheet that is being read', async () => {
  const { session } = township();
  const seen = new Set<Progress>();
  session.store.subscribe(() => {
    const { progress } = session.store.get();
    if (progress !== null) seen.add(progress);
  });
  await session.review();
  expect([...seen]).toEqual([
    { done: 0, total: 2, current: '附件1-1基础数据表' },
    { done: 1, total: 2, current: '附件1-2自评表' },
  ]);
});

test('the review grows while a large workbook is read, and is nothing again when called off', async () => {
  const { session } = township();
  const phases: string[] = [];
  session.store.subscribe(() => {
    const { phase, review } = session.store.get();
    phases.push(`${phase} ${review?.units.flatMap(({ forms }) => forms).length ?? 'none'}`);
    if (review !== null) session.cancelReview();
  });
  await session.review();
  expect(phases).toContain('reviewing 1');
  expect(session.store.get()).toMatchObject({ phase: 'idle', review: null, unitKey: null, progress: null });
});

test('a review that is called off leaves the earlier one as it was', async () => {
  const open = await openedTownship();
  const { review, unitKey } = open.state;
  open.book.editing = true;
  const again = open.session.review();
  await settled();
  open.session.cancelReview();
  await again;
  expect(open.state).toMatchObject({ phase: 'ready', unitKey, notice: null });
  expect(open.state.review).toBe(review);
});
