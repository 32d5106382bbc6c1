import type { Faults } from '../../src/workbench/host/faults';
import type { RefusalCode } from '../../src/app/workbook-port';
import { excelSession, type ExcelSession } from '../support/excel-session';

jest.setTimeout(60_000);

/** Of waiting, for the session and for us alike: there are many of these. */
const PACE = 0.2;
const ANNEX = '附件1-2自评表';
const SCORE = 'H40';
const NOTE = 'I43';

interface Action {
  /** What has to be so before. */
  readonly prepare?: (open: ExcelSession) => Promise<unknown>;
  readonly act: (open: ExcelSession) => Promise<unknown>;
  /** What the person does when it did not come about; the same again when absent. */
  readonly again?: (open: ExcelSession) => Promise<void>;
  /** It has happened, whole. */
  readonly done: (open: ExcelSession) => boolean;
}

const value = (open: ExcelSession, a1: string): unknown => {
  const content = open.book.content(ANNEX, a1);
  return content.kind === 'value' ? content.value : content.formula;
};
const accept = (open: ExcelSession): Promise<unknown> =>
  open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');

const ACTIONS: Readonly<Record<string, Action>> = {
  review: {
    act: (open) => open.session.review(),
    done: (open) => open.state.phase === 'ready' && open.findings().length > 0,
  },
  edit: {
    act: (open) => open.book.type(ANNEX, 'F40', 90),
    again: (open) => open.session.review(),
    done: (open) => value(open, 'F40') === 90 && open.finding('indicator-score-mismatch', '参合率').expected === '1.89',
  },
  accept: { act: accept, done: (open) => value(open, SCORE) === 1.87 },
  'write a note': {
    act: async (open) => {
      const draft = open.state.review?.units[0]?.drafts.find(({ subject }) => subject.includes('植树造林'));
      if (draft !== undefined) await open.session.writeNote(draft.key, draft.proposed, draft.sentence);
    },
    done: (open) => String(value(open, NOTE)).startsWith('指标值3000'),
  },
  undo: { prepare: accept, act: (open) => open.session.undo(), done: (open) => value(open, SCORE) === 1.86 },
  'hide the marks': { act: (open) => open.session.showMarks(false), done: (open) => open.book.marks().length === 0 },
  'clear the traces': { act: (open) => open.session.clearTraces(), done: (open) => open.book.marks().length === 0 },
};

/** After these there are to be no marks. */
const MARKLESS: ReadonlySet<string> = new Set(['hide the marks', 'clear the traces']);

/** Marks are nobody's text, and what a person types is no action of the pane: these wait without a word. */
const WORDLESS: ReadonlySet<string> = new Set(['hide the marks', 'edit']);

interface Fault {
  readonly set: (faults: Faults) => void;
  /** What the person is told; null where the product gets through by itself. */
  readonly told: RefusalCode | null;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a slow line': { set: (faults) => (faults.latency = 120 * PACE), told: null },
  'a busy Excel': { set: (faults) => (faults.busyFor = 2), told: null },
  'too much at once': { set: (faults) => (faults.payloadLimit = 10), told: 'payload-too-large' },
  'another workbook in front': { set: (faults) => (faults.anotherWorkbook = true), told: 'another-workbook' },
  'an answer lost on its way': { set: (faults) => (faults.lostAnswers = 1), told: 'failed' },
  'events that come late': { set: (faults) => (faults.eventDelay = 150 * PACE), told: null },
  'events that come twice': { set: (faults) => (faults.repeatEvents = true), told: null },
  'events in reverse order': { set: (faults) => (faults.reverseEvents = true), told: null },
  'events without details': { set: (faults) => (faults.withoutDetails = true), told: null },
  'writes that are denied': { set: (faults) => (faults.deniesWrites = true), told: 'denied' },
  'a chart sheet in front': { set: (faults) => (faults.chartSheetInFront = true), told: null },
};

/** Contents of the cells the actions write. */
const written = (open: ExcelSession): unknown[] => [value(open, SCORE), value(open, NOTE)];

let current: ExcelSession | null = null;

afterEach(() => {
  current?.session.dispose();
  current?.book.excel.dispose();
});

async function started(action: Action): Promise<ExcelSession> {
  const open = await excelSession('township-2024', PACE);
  current = open;
  await open.calm();
  await action.prepare?.(open);
  await open.calm();
  open.session.dismissNotice();
  return open;
}

/** Does it again the way the person would: by the button of the notice, where there is one. */
async function retry(open: ExcelSession, action: Action): Promise<void> {
  const { notice } = open.state;
  if (notice?.kind === 'refused' && notice.retry !== null) notice.retry();
  else await (action.again ?? action.act)(open);
  await open.calm();
}

describe.each(Object.entries(FAULTS))('%s', (_, fault) => {
  test.each(Object.entries(ACTIONS))('%s', async (name, action) => {
    const open = await started(action);
    const before = written(open);
    fault.set(open.book.excel.host.faults);
    await action.act(open);
    await open.calm();
    const told = open.state.notice?.kind === 'refused' ? open.state.notice.code : null;
    if (told !== null) {
      expect(told).toBe(fault.told);
      expect(written(open)).toEqual(before);
    } else if (!action.done(open)) {
      // What did not come about is never passed over in silence: it comes about by itself, or the person is told.
      if (fault.told !== null) throw new Error(`${name} did not come about, and nothing was said`);
      await open.until('it to come about by itself', () => action.done(open));
    }
    open.book.excel.host.faults.clear();
    if (!action.done(open)) await retry(open, action);
    expect(action.done(open)).toBe(true);
    await open.calm();
    if (!MARKLESS.has(name)) expect(open.markedCells()).toEqual(open.expectedCells());
  });
});

describe('a cell open for editing', () => {
  test.each(Object.entries(ACTIONS).filter(([name]) => name !== 'review'))('%s waits, and goes on by itself', async (name, action) => {
    const open = await started(action);
    const before = written(open);
    open.book.editing(true);
    const acted = action.act(open);
    await open.calm();
    expect(open.state.queued).toBe(WORDLESS.has(name) ? 0 : 1);
    expect(written(open)).toEqual(before);
    open.book.editing(false);
    await acted;
    await open.until('it to be done', () => action.done(open));
    await open.calm();
    expect(action.done(open)).toBe(true);
  });
});

describe('a protected sheet', () => {
  test.each(['accept', 'write a note', 'undo'] as const)('%s is refused with its name', async (name) => {
    const action = ACTIONS[name];
    if (action === undefined) throw new Error(`No action ${name}`);
    const open = await started(action);
    const before = written(open);
    await open.book.protect(ANNEX, true);
    await action.act(open);
    await open.calm();
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'protected', sheet: ANNEX });
    expect(written(open)).toEqual(before);
    await open.book.protect(ANNEX, false);
    await retry(open, action);
    expect(action.done(open)).toBe(true);
  });
});

describe('events', () => {
  test('lost: what is written next is still checked against the sheet', async () => {
    const open = await started({ act: () => Promise.resolve(), done: () => true });
    open.book.excel.host.faults.loseEvents = true;
    await open.book.type(ANNEX, SCORE, 1.5);
    await accept(open);
    await open.calm();
    expect(value(open, SCORE)).toBe(1.5);
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale' });
    open.book.excel.host.faults.clear();
    await open.session.review();
    await open.calm();
    expect(open.markedCells()).toEqual(open.expectedCells());
  });

  const WRITES = { accept: 'H', 'write a note': 'I', undo: 'H' } as const;
  test.each(Object.entries(WRITES))('lost while a row came in: %s writes nothing into the row in its place', async (name, column) => {
    const action = ACTIONS[name];
    if (action === undefined) throw new Error(`No action ${name}`);
    const open = await started(action);
    open.book.excel.host.faults.loseEvents = true;
    await open.book.insertRow(ANNEX, 20);
    const contents = (): unknown[] => Array.from({ length: 30 }, (_, index) => value(open, `${column}${index + 20}`));
    const before = contents();
    await action.act(open);
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale', sheet: ANNEX });
    expect(contents()).toEqual(before);
    open.book.excel.host.faults.clear();
    await open.calm();
    await action.act(open);
    const moved = name === 'write a note' ? 'I44' : 'H41';
    const expected = { accept: 1.87, 'write a note': expect.stringMatching(/^指标值3000/), undo: 1.86 }[name];
    expect(value(open, moved)).toEqual(expected);
  });
});
