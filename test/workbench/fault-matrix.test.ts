import type { Faults } from '../../src/workbench/host/faults';
import type { RefusalCode } from '../../src/app/workbook-port';
import { excelSession, type ExcelSession } from '../support/excel-session';

jest.setTimeout(60_000);

const ANNEX = '附件1-2自评表';
const SCORE = 'H40';
const NOTE = 'I43';

interface Action {
  /** What has to be so before. */
  readonly prepare?: (open: ExcelSession) => Promise<void>;
  readonly act: (open: ExcelSession) => Promise<void>;
  /** It has happened, whole. */
  readonly done: (open: ExcelSession) => boolean;
}

const value = (open: ExcelSession, a1: string): unknown => {
  const content = open.book.content(ANNEX, a1);
  return content.kind === 'value' ? content.value : content.formula;
};
const accept = (open: ExcelSession): Promise<void> => open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');

const ACTIONS: Readonly<Record<string, Action>> = {
  review: {
    act: (open) => open.session.review(),
    done: (open) => open.state.phase === 'ready' && open.findings().length > 0,
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

interface Fault {
  readonly set: (faults: Faults) => void;
  /** What the person is told; null where the product gets through by itself. */
  readonly told: RefusalCode | null;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a slow line': { set: (faults) => (faults.latency = 120), told: null },
  'a busy Excel': { set: (faults) => (faults.busyFor = 2), told: null },
  'too much at once': { set: (faults) => (faults.payloadLimit = 10), told: 'payload-too-large' },
  'another workbook in front': { set: (faults) => (faults.anotherWorkbook = true), told: 'another-workbook' },
  'an answer lost on its way': { set: (faults) => (faults.lostAnswers = 1), told: 'failed' },
};

/** Contents of the cells the actions write. */
const written = (open: ExcelSession): unknown[] => [value(open, SCORE), value(open, NOTE)];

let current: ExcelSession | null = null;

afterEach(() => {
  current?.session.dispose();
  current?.book.excel.dispose();
});

async function started(action: Action): Promise<ExcelSession> {
  const open = await excelSession('township-2024');
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
  else await action.act(open);
  await open.calm();
}

describe.each(Object.entries(FAULTS))('%s', (_, fault) => {
  test.each(Object.entries(ACTIONS))('%s', async (__, action) => {
    const open = await started(action);
    const before = written(open);
    fault.set(open.book.excel.host.faults);
    await action.act(open);
    await open.calm();
    const told = open.state.notice?.kind === 'refused' ? open.state.notice.code : null;
    if (told !== null) {
      expect(told).toBe(fault.told);
      expect(written(open)).toEqual(before);
    }
    open.book.excel.host.faults.clear();
    if (!action.done(open)) await retry(open, action);
    expect(action.done(open)).toBe(true);
  });
});

describe('a cell open for editing', () => {
  test.each(Object.entries(ACTIONS).filter(([name]) => name !== 'review'))('%s waits, and goes on by itself', async (name, action) => {
    const open = await started(action);
    const before = written(open);
    open.book.editing(true);
    const acted = action.act(open);
    await open.calm();
    // Marks are nobody's text: they wait without a word.
    expect(open.state.queued).toBe(name === 'hide the marks' ? 0 : 1);
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
  test.each<[string, (faults: Faults) => void]>([
    ['late', (faults) => (faults.eventDelay = 150)],
    ['repeated', (faults) => (faults.repeatEvents = true)],
    ['in reverse order', (faults) => (faults.reverseEvents = true)],
    ['without details', (faults) => (faults.withoutDetails = true)],
  ])('%s', async (_, set) => {
    const open = await started({ act: () => Promise.resolve(), done: () => true });
    set(open.book.excel.host.faults);
    await open.book.type(ANNEX, 'F40', 95);
    await open.book.type(ANNEX, SCORE, 2);
    await open.until('the finding to go', () => open.find('indicator-score-mismatch', '参合率') === undefined);
    await open.calm();
    expect(open.markedCells()).toEqual(open.expectedCells());
  });

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
});
