import { createSession } from '../../src/app/create-session';
import type { Session } from '../../src/app/session';
import type { SessionState } from '../../src/app/session-state';
import type { OpenOptions, WorkbookSnapshot } from '../../src/app/workbook-port';
import { countyOf, numbered } from '../support/county';
import { HandClock } from '../support/hand-clock';
import { MemoryWorkbook } from '../support/memory-workbook';

const UNITS = 500;

const county = (): MemoryWorkbook => new MemoryWorkbook(countyOf(numbered(UNITS)));

test('500 units stream in, one after another, in one conversation and its marks', async () => {
  const book = county();
  const session = createSession(book, new HandClock());
  const grown: number[] = [];
  session.store.subscribe(() => {
    const { review, phase } = session.store.get();
    const units = review?.units.length ?? 0;
    if (phase === 'reviewing' && units > (grown.at(-1) ?? 0)) grown.push(units);
  });
  await session.review();
  expect(grown.length).toBeGreaterThan(1);
  expect(session.store.get().review?.units).toHaveLength(UNITS);
  expect(book.trips.filter((trip) => trip === 'open')).toHaveLength(1);
});

/** Answers for all its sheets at once, as Excel does for two dozen. */
class AnsweringAtOnce extends MemoryWorkbook {
  override async open({ onRead }: OpenOptions = {}): Promise<WorkbookSnapshot> {
    const all = await super.open();
    await onRead?.(all);
    return all;
  }
}

test('what comes in one answer is reviewed a few units at a time, and the pane may answer in between', async () => {
  const clock = new HandClock();
  const pauses: number[] = [];
  const session: Session = createSession(new AnsweringAtOnce(countyOf(numbered(20))), {
    now: () => clock.now(),
    schedule(milliseconds, run) {
      if (milliseconds === 0) pauses.push(session.store.get().review?.units.length ?? 0);
      return clock.schedule(milliseconds, run);
    },
  });
  await session.review();
  expect(pauses).toEqual([4, 8, 12, 16]);
});

test('called off halfway, 500 units leave nothing behind', async () => {
  const session = createSession(county(), new HandClock());
  const seen: SessionState['progress'][] = [];
  session.store.subscribe(() => {
    const { progress, review } = session.store.get();
    if (progress !== null) seen.push(progress);
    if ((review?.units.length ?? 0) > UNITS / 4) session.cancelReview();
  });
  await session.review();
  expect(seen.at(-1)).toMatchObject({ total: 2 * UNITS });
  expect(seen.at(-1)?.done).toBeLessThan(UNITS);
  expect(session.store.get()).toMatchObject({ phase: 'idle', review: null, progress: null });
});
