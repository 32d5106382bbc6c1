import { NO_DECISIONS, parseDecisions, serialiseDecisions } from '../../src/core/decisions';
import { MemoryWorkbook } from '../support/memory-workbook';
import { openedTownship, OpenedSession } from '../support/opened-session';
import { sampleGrids } from '../support/sample-workbook';

const ANNEX = '2';

function storedIn(open: OpenedSession) {
  const parsed = parseDecisions(open.book.stored ?? '');
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.decisions;
}

async function reopened(stored: string | null): Promise<OpenedSession> {
  const book = new MemoryWorkbook(sampleGrids('township-2024'));
  book.stored = stored;
  const open = new OpenedSession(book);
  await open.session.review();
  open.trips();
  return open;
}

describe('what people decide', () => {
  test('is kept in the workbook only when they act', async () => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'F40', 95);
    await open.keepUp();
    await open.session.accept(open.finding('execution-score-blank').key, 'value');
    expect(open.book.stored).toBeNull();
  });

  test('an ignored finding keeps its reason, loses its mark, and comes back', async () => {
    const open = await openedTownship();
    const finding = open.finding('staff-above-authorised');
    const marked = open.book.markedCells();
    await open.session.ignore([finding.key], '历史超编，逐年消化');
    expect(open.trips()).toEqual(['write', 'mark']);
    expect(storedIn(open).ignored[finding.key]).toEqual({
      reason: '历史超编，逐年消化',
      at: open.clock.now().toISOString(),
      stated: finding.stated,
      expected: finding.expected,
    });
    expect(marked.length - open.book.markedCells().length).toBe(1);
    await open.session.restore(finding.key);
    expect(open.book.markedCells()).toEqual(marked);
    expect(storedIn(open).ignored).toEqual({});
    expect(open.state.journal.map(({ action }) => action)).toEqual(['ignore', 'restore']);
  });

  test('another figure in an ignored cell is a new question', async () => {
    const open = await openedTownship();
    await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编');
    const marks = open.book.markedCells().length;
    open.book.type('1', 'D5', 190);
    open.book.type('1', 'F5', 1.9);
    await open.keepUp();
    expect(open.book.markedCells().length).toBeGreaterThan(marks);
  });

  test('ignoring can be undone', async () => {
    const open = await openedTownship();
    await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编');
    await open.session.undo();
    expect(open.state.decisions.ignored).toEqual({});
    expect(storedIn(open).ignored).toEqual({});
  });

  test('survives closing and opening', async () => {
    const open = await openedTownship();
    const { key } = open.finding('staff-above-authorised');
    await open.session.ignore([key], '历史超编');
    await open.session.setPack('hunan');
    await open.session.adjustPack(() => ({ yearOnYearJump: 50 }));
    const again = await reopened(open.book.stored);
    expect(again.state.decisions).toEqual(open.state.decisions);
    expect(again.state.pack).toMatchObject({ name: 'hunan', yearOnYearJump: 50 });
  });

  test('a direction that is set counts at once, and can be unset', async () => {
    const open = await openedTownship();
    const ambiguous = open.unit.directions.find((direction) => direction.ambiguous);
    if (ambiguous === undefined) throw new Error('The sample lost its ambiguous indicator');
    await open.session.setDirection(ambiguous.key, 'larger');
    expect(open.unit.directions.find(({ key }) => key === ambiguous.key)).toMatchObject({ direction: 'larger', decided: true });
    expect(storedIn(open).directions).toEqual({ [ambiguous.key]: 'larger' });
    await open.session.setDirection(ambiguous.key, null);
    expect(open.unit.directions.find(({ key }) => key === ambiguous.key)).toMatchObject({ ambiguous: true });
    expect(open.state.journal).toEqual([]);
  });

  test('a direction kept by an earlier version counts, and can be unset', async () => {
    const fresh = await openedTownship();
    const ambiguous = fresh.unit.directions.find((direction) => direction.ambiguous);
    if (ambiguous === undefined) throw new Error('The sample lost its ambiguous indicator');
    const kept = { ...NO_DECISIONS, directions: { [`self-evaluation/indicator:${ambiguous.name}/name`]: 'smaller' as const } };
    const open = await reopened(serialiseDecisions(kept));
    expect(open.unit.directions.find(({ key }) => key === ambiguous.key)).toMatchObject({ direction: 'smaller', decided: true });
    await open.session.setDirection(ambiguous.key, null);
    expect(storedIn(open).directions).toEqual({});
  });

  test('a form pointed out by hand is kept with its sheet', async () => {
    const open = await openedTownship();
    const table = { block: 'indicators', headerRow: 11, columns: { name: 3, target: 4 } } as const;
    await open.session.setMapping(ANNEX, [table]);
    expect(storedIn(open).mappings).toEqual({ [ANNEX]: { kind: 'self-evaluation', ...table, more: [], area: null } });
    await open.session.setMapping(ANNEX, []);
    expect(storedIn(open).mappings).toEqual({});
  });

  test('settings that could not be written stay as they were', async () => {
    const open = await openedTownship();
    open.book.refuseNext('failed');
    await open.session.setPack('hunan');
    expect(open.state).toMatchObject({ decisions: { pack: 'national' }, notice: { kind: 'refused' } });
  });

  test('a second one that is made while the first waits to be written is made beside it', async () => {
    const open = await openedTownship();
    const first = open.session.adjustPack(({ overfulfilment }) => ({
      tolerance: '0.03',
      overfulfilment: { ...overfulfilment, wanted: 4 },
    }));
    await open.session.adjustPack(({ overfulfilment }) => ({ overfulfilment: { ...overfulfilment, required: 9 } }));
    await first;
    expect(storedIn(open).overrides).toEqual({ tolerance: '0.03', overfulfilment: { wanted: 4, required: 9 } });
  });

  test('a setting that changed with a reading is taken over', async () => {
    const open = await openedTownship();
    open.book.stored = serialiseDecisions({ ...NO_DECISIONS, pack: 'hubei' });
    open.book.type(ANNEX, 'F43', 300000, 'others');
    await open.keepUp();
    expect(open.state.pack.name).toBe('hubei');
  });
});

describe.each([
  ['unreadable', '{"version":1,'],
  ['newer', '{"version":2,"pack":"national","shape":"unknown"}'],
] as const)('stored decisions that are %s', (problem, stored) => {
  test('are said to be so, and kept as they are whatever is decided', async () => {
    const open = await reopened(stored);
    expect(open.state.decisionsProblem).toBe(problem);
    await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编');
    await open.session.writeNote(open.draft('植树造林').key, '说明', null);
    expect(open.book.stored).toBe(stored);
    expect(Object.keys(open.state.decisions.ignored)).toHaveLength(1);
    expect(open.book.content(ANNEX, 'I43')).toEqual({ kind: 'value', value: '说明' });
  });

  test('give way only when a person says so', async () => {
    const open = await reopened(stored);
    await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编');
    await open.session.replaceDecisions();
    expect(open.state.decisionsProblem).toBeNull();
    expect(Object.keys(storedIn(open).ignored)).toHaveLength(1);
  });
});
