import { WorkbookRefusal, type OpenOptions, type WorkbookSnapshot } from '../../src/app/workbook-port';
import { settled } from '../support/hand-clock';
import { opened, openedTownship, type OpenedSession } from '../support/opened-session';
import { twinUnits } from '../support/twin-units';

/** From now on the workbook reads its first sheet, and then gives up. */
function givesUpHalfway({ book }: OpenedSession): void {
  const open = book.open.bind(book);
  book.open = ({ onRead, ...options }: OpenOptions = {}): Promise<WorkbookSnapshot> =>
    open({
      ...options,
      onRead: async (soFar) => {
        await onRead?.(soFar);
        throw new WorkbookRefusal('another-workbook');
      },
    });
}

describe('what was done while 重新复核 waited for its turn', () => {
  /** 采用重算值, 忽略 and 重新复核 wait for a cell that is being edited. */
  async function waiting(): Promise<{ readonly open: OpenedSession; readonly done: () => Promise<void> }> {
    const open = await openedTownship();
    const { session, book, clock } = open;
    book.editing = true;
    const accepting = session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
    const ignoring = session.ignore([open.finding('staff-above-authorised').key], '历史超编，逐年消化');
    await settled();
    const all = Promise.all([accepting, ignoring, session.review()]);
    await settled();
    expect(open.state).toMatchObject({ queued: 3, journal: [] });
    return {
      open,
      async done() {
        book.editing = false;
        await clock.advance(3000);
        await all;
      },
    };
  }

  async function expectDone(open: OpenedSession): Promise<void> {
    expect(open.state).toMatchObject({ phase: 'ready', progress: null });
    expect(open.state.journal.map(({ action }) => action)).toEqual(['accept', 'ignore']);
    expect(Object.values(open.state.decisions.ignored)).toMatchObject([{ reason: '历史超编，逐年消化' }]);
    expect(open.find('indicator-score-mismatch', '参合率')).toBeUndefined();
    await open.session.undoAll();
    expect(open.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.86 });
    expect(open.book.stored).not.toContain('历史超编');
  }

  test('stays done when it is called off', async () => {
    const { open, done } = await waiting();
    const stop = open.session.store.subscribe(() => {
      if (open.state.journal.length === 2) open.session.cancelReview();
    });
    await done();
    stop();
    await expectDone(open);
  });

  test('stays done when it fails halfway', async () => {
    const { open, done } = await waiting();
    givesUpHalfway(open);
    await done();
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'another-workbook' });
    await expectDone(open);
  });

  test('traces cleared are cleared, and can come back', async () => {
    const open = await openedTownship();
    await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编');
    givesUpHalfway(open);
    await Promise.all([open.session.clearTraces(), open.session.review()]);
    expect(open.state.decisions.ignored).toEqual({});
    expect(open.state.journal.map(({ action }) => action)).toEqual(['ignore', 'clear']);
  });
});

test('what a person has before them meanwhile stays as they left it when a reading fails', async () => {
  const open = await opened(twinUnits());
  const { session, state: before } = open;
  const [first, second] = before.review?.units ?? [];
  if (first === undefined || second === undefined) throw new Error('Two units are wanted');
  session.selectUnit(first.key);
  givesUpHalfway(open);
  const again = session.review();
  session.openReport({ name: '自评报告.docx', document: { lines: [], tables: [] } as never });
  session.selectUnit(second.key);
  session.selectFinding(second.findings[0]?.key ?? null);
  await again;
  expect(open.state).toMatchObject({
    phase: 'ready',
    report: { name: '自评报告.docx' },
    unitKey: second.key,
    selected: second.findings[0]?.key,
  });
  expect(open.state.review).toBe(before.review);
});

test('重新复核 pressed twice reads once, and 取消 calls that off', async () => {
  const open = await openedTownship();
  const { review } = open.state;
  open.book.editing = true;
  const both = [open.session.review(), open.session.review()];
  await settled();
  open.session.cancelReview();
  await Promise.all(both);
  expect(open.state).toMatchObject({ phase: 'ready', queued: 0 });
  expect(open.state.review).toBe(review);
  open.book.editing = false;
  await open.clock.advance(3000);
  expect(open.trips()).toEqual([]);
});
