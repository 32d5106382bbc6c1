import type { RefusalCode } from '../../src/app/workbook-port';
import { settled } from '../support/hand-clock';
import { openedTownship, type OpenedSession } from '../support/opened-session';
import { asProposed } from '../support/as-proposed';

const PASSING: readonly RefusalCode[] = ['editing', 'busy'];
const LASTING: readonly RefusalCode[] = [
  'protected',
  'stale',
  'missing-sheet',
  'unsupported',
  'payload-too-large',
  'another-workbook',
  'failed',
];

/** Everything a person can ask for that speaks with the workbook, and what shows that it was done. */
const ACTIONS: Readonly<Record<string, { act(open: OpenedSession): Promise<unknown>; done(open: OpenedSession): boolean }>> = {
  review: {
    act: ({ session }) => session.review(),
    done: ({ state, clock }) => state.phase === 'ready' && state.syncedAt?.getTime() === clock.now().getTime(),
  },
  accept: {
    act: (open) => open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value'),
    done: (open) => open.find('indicator-score-mismatch', '参合率') === undefined,
  },
  'write a note': {
    act: (open) => open.session.writeNote(open.draft('植树造林').key, '说明', null),
    done: (open) => open.draft('植树造林').existing.words === '说明',
  },
  'write all notes': {
    act: (open) => open.session.writeNotes(open.unit.drafts.map(asProposed)),
    done: (open) => open.unit.drafts.every(({ status }) => status === 'current'),
  },
  ignore: {
    act: (open) => open.session.ignore([open.finding('staff-above-authorised').key], '历史超编'),
    done: ({ state }) => Object.keys(state.decisions.ignored).length === 1,
  },
  'set a direction': {
    act: (open) => open.session.setDirection(open.unit.directions[0]?.key ?? '', 'equal'),
    done: ({ state }) => Object.values(state.decisions.directions).includes('equal'),
  },
  'clear traces': {
    act: ({ session }) => session.clearTraces(),
    done: ({ book }) => book.marks.length === 0,
  },
  'hide marks': {
    act: ({ session }) => session.showMarks(false),
    done: ({ book }) => book.marks.length === 0,
  },
  'write the record': {
    act: ({ session }) => session.writeRecord(),
    done: ({ book }) => book.record !== null,
  },
  reveal: {
    act: (open) => open.session.reveal(open.finding('execution-score-blank').field.key),
    done: ({ book }) => book.selection !== null,
  },
};

const names = Object.keys(ACTIONS);

async function untouched(open: OpenedSession): Promise<() => void> {
  const before = { grids: open.book.grids(), stored: open.book.stored, journal: open.state.journal, decisions: open.state.decisions };
  await settled();
  return () =>
    expect({ grids: open.book.grids(), stored: open.book.stored, journal: open.state.journal, decisions: open.state.decisions }).toEqual(
      before,
    );
}

describe.each(names)('%s', (name) => {
  const { act, done } = ACTIONS[name] ?? { act: () => Promise.reject(new Error(name)), done: () => false };

  test.each(PASSING)('waits while Excel says “%s”, and is done then', async (code) => {
    const open = await openedTownship();
    await open.clock.advance(1000);
    open.book.refuseNext(code, code);
    const acting = act(open);
    await open.clock.advance(750);
    await acting;
    expect(open.state.notice?.kind).not.toBe('refused');
    expect(done(open)).toBe(true);
  });

  test.each(LASTING)('refused as “%s”, nothing is half done, the reason is said, and trying again does it', async (code) => {
    const open = await openedTownship();
    await open.clock.advance(1000);
    const expectUntouched = await untouched(open);
    open.book.refuseNext(code);
    await act(open);
    expectUntouched();
    const { notice } = open.state;
    if (notice?.kind !== 'refused') throw new Error('Nothing was said');
    expect(notice).toMatchObject({ code, detail: 'injected' });
    notice.retry?.();
    await open.clock.advance(0);
    expect(done(open)).toBe(true);
  });
});

test('a reading refused for good is said, and the next one makes up for it', async () => {
  for (const code of LASTING) {
    const open = await openedTownship();
    open.book.type('2', 'H40', 1.87);
    open.book.refuseNext(code);
    await open.keepUp();
    expect(open.state.notice).toMatchObject({ kind: 'refused', code });
    open.book.select('2', 'A1');
    open.book.type('2', 'F43', 300000);
    await open.keepUp();
    expect(open.find('indicator-score-mismatch', '参合率')).toBeUndefined();
  }
});
