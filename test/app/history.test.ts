import { decisionKey } from '../../src/core/decisions';
import { toA1 } from '../../src/core/grid/address';
import { MemoryWorkbook } from '../support/memory-workbook';
import { openedTownship, OpenedSession } from '../support/opened-session';
import { sampleGrids } from '../support/sample-workbook';
import { asProposed } from '../support/as-proposed';

const ANNEX = '2';

async function accepted(open: OpenedSession, rule: string, about: string): Promise<number> {
  await open.session.accept(open.finding(rule, about).key, 'value');
  const entry = open.state.journal.at(-1);
  if (entry === undefined) throw new Error('Nothing was done');
  return entry.id;
}

test('accepting writes the value, and says what became of the total', async () => {
  const open = await openedTownship();
  const { key } = open.finding('indicator-score-mismatch', '参合率');
  await open.session.accept(key, 'value');
  expect(open.trips()).toEqual(['write', 'mark']);
  expect(open.state.notice).toMatchObject({
    kind: 'accepted',
    value: '1.87',
    totalBefore: '99.84',
    totalAfter: '99.85',
    totalDue: '99.85',
  });
  expect(open.find('indicator-score-mismatch', '参合率')).toBeUndefined();
  expect(open.state.journal).toMatchObject([{ action: 'accept', findings: [{ key }], state: 'done', at: open.clock.now() }]);
});

test('trying it out says beforehand what accepting will bring, and asks the workbook nothing', async () => {
  const open = await openedTownship();
  const finding = open.finding('indicator-score-mismatch', '参合率');
  const trial = await open.session.try(finding, 'value');
  expect(trial).toMatchObject({ totalBefore: '99.84', totalAfter: '99.85', findingsBefore: open.unit.findings.length });
  expect(open.trips()).toEqual([]);
  await open.session.accept(finding.key, 'value');
  expect(open.unit.findings).toHaveLength(trial.findingsAfter);
  expect(open.unit.score?.filed.total).toBe(trial.totalAfter);
});

test('a live formula can be accepted instead, and taken back', async () => {
  const open = await openedTownship();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'formula');
  expect(open.book.content(ANNEX, 'H40')).toMatchObject({ kind: 'formula', formula: expect.stringMatching(/^=ROUND\(/) });
  await open.session.undo();
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
});

test('undoing restores the exact state, redoing the other one', async () => {
  const open = await openedTownship();
  const grids = open.book.grids();
  const { findings } = open.unit;
  const marks = open.book.markedCells();
  await accepted(open, 'indicator-score-mismatch', '参合率');
  const after = { grids: open.book.grids(), findings: open.unit.findings };
  await open.session.undo();
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 1 });
  expect(open.book.grids()).toEqual(grids);
  expect(open.unit.findings).toEqual(findings);
  expect(open.book.markedCells()).toEqual(marks);
  await open.session.redo();
  expect(open.state.notice).toMatchObject({ kind: 'redone' });
  expect({ grids: open.book.grids(), findings: open.unit.findings }).toEqual(after);
  expect(open.state.journal.map(({ state }) => state)).toEqual(['done']);
});

test('entries that do not touch each other are undone in any order', async () => {
  const open = await openedTownship();
  const first = await accepted(open, 'indicator-score-mismatch', '参合率');
  const second = await accepted(open, 'execution-score-blank', '');
  expect(open.canUndo(first)).toBe(true);
  await open.session.undo(first);
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  expect(open.book.content(ANNEX, 'I5')).toEqual({ kind: 'value', value: 10 });
  expect(open.state.journal.map(({ id, state }) => [id, state])).toEqual([
    [first, 'undone'],
    [second, 'done'],
  ]);
});

test('an entry that a later one builds on is not undone by itself', async () => {
  const open = await openedTownship();
  const first = await accepted(open, 'indicator-score-mismatch', '参合率');
  open.book.type(ANNEX, 'F40', 90);
  await open.keepUp();
  const second = await accepted(open, 'indicator-score-mismatch', '参合率');
  expect(open.canUndo(first)).toMatchObject({ blockedBy: { id: second } });
  await open.session.undo(first);
  expect(open.state.journal.map(({ state }) => state)).toEqual(['done', 'done']);
  await open.session.undo(second);
  expect(open.canUndo(first)).toBe(true);
  await open.session.undo(first);
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
});

test('everything is undone in one write', async () => {
  const open = await openedTownship();
  const grids = open.book.grids();
  await accepted(open, 'indicator-score-mismatch', '参合率');
  await accepted(open, 'execution-score-blank', '');
  await open.session.writeNotes(open.unit.drafts.map(asProposed));
  await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编');
  open.trips();
  await open.session.undoAll();
  expect(open.trips()).toEqual(['write', 'mark']);
  expect(open.book.grids()).toEqual(grids);
  expect(open.state.decisions).toMatchObject({ ignored: {}, sentences: {} });
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 4 });
  expect(open.state.journal.every(({ state }) => state === 'undone')).toBe(true);
});

test('what was undone is redone in the order it was done', async () => {
  const open = await openedTownship();
  const first = await accepted(open, 'indicator-score-mismatch', '参合率');
  await accepted(open, 'execution-score-blank', '');
  await open.session.undoAll();
  await open.session.redo();
  expect(open.state.journal.filter(({ state }) => state === 'done').map(({ id }) => id)).toEqual([first]);
  await open.session.redo();
  await open.session.redo();
  expect(open.state.journal.map(({ state }) => state)).toEqual(['done', 'done']);
});

test('something new ends what could be redone', async () => {
  const open = await openedTownship();
  await accepted(open, 'indicator-score-mismatch', '参合率');
  await open.session.undo();
  expect(open.state.redoable).toHaveLength(1);
  await accepted(open, 'execution-score-blank', '');
  expect(open.state.redoable).toEqual([]);
  await open.session.redo();
  expect(open.state.journal.map(({ state }) => state)).toEqual(['undone', 'done']);
});

test('undoing finds the cell again after rows were inserted', async () => {
  const open = await openedTownship();
  await accepted(open, 'indicator-score-mismatch', '参合率');
  open.book.insertRow(ANNEX, 3);
  await open.keepUp();
  await open.session.undo();
  expect(open.book.content(ANNEX, 'H41')).toEqual({ kind: 'value', value: 1.86 });
  expect(open.book.content(ANNEX, 'H40')).not.toEqual({ kind: 'value', value: 1.86 });
});

test('a cell that was edited since is not undone over the person’s head', async () => {
  const open = await openedTownship();
  await accepted(open, 'indicator-score-mismatch', '参合率');
  open.book.type(ANNEX, 'H40', 1.5);
  await open.keepUp();
  await open.session.undo();
  expect(open.state.notice).toMatchObject({
    kind: 'undone',
    count: 0,
    left: [
      { cell: 'H40', reason: 'changed' },
      { cell: 'H47', reason: 'together' },
    ],
  });
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.5 });
  expect(open.state.journal.map(({ state }) => state)).toEqual(['done']);
});

test('undoing with nothing done does nothing', async () => {
  const open = await openedTownship();
  await open.session.undo();
  await open.session.undoAll();
  await open.session.redo();
  expect(open.trips()).toEqual([]);
  expect(open.state.notice).toBeNull();
});

test('everything undone keeps what a person typed in between, and says so', async () => {
  const open = await openedTownship();
  await accepted(open, 'indicator-score-mismatch', '参合率');
  await accepted(open, 'execution-score-blank', '');
  open.book.type(ANNEX, 'H40', 1.5);
  await open.keepUp();
  await accepted(open, 'indicator-score-mismatch', '参合率');
  await open.session.undoAll();
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.5 });
  expect(open.book.content(ANNEX, 'I5')).toEqual({ kind: 'value', value: null });
  expect(open.state.notice).toMatchObject({
    kind: 'undone',
    count: 2,
    left: [
      { cell: 'H40', reason: 'changed' },
      { cell: 'H47', reason: 'together' },
    ],
  });
  expect(open.state.journal.map(({ state }) => state)).toEqual(['done', 'undone', 'undone']);
});

test('of notes written together, those a person has changed since stay, and can be undone when they are as they were', async () => {
  const open = await openedTownship();
  await open.session.writeNotes(open.unit.drafts.map(asProposed));
  const [edit] = open.state.journal[0]?.edits ?? [];
  if (edit === undefined) throw new Error('No note was written');
  const cell = toA1(edit.at);
  const sentences = Object.keys(open.state.decisions.sentences).length;
  open.book.type(ANNEX, cell, '改写过的说明');
  await open.keepUp();
  await open.session.undo();
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 1, left: [{ cell, reason: 'changed' }] });
  expect(open.book.content(ANNEX, cell)).toEqual({ kind: 'value', value: '改写过的说明' });
  expect([sentences > 1, Object.keys(open.state.decisions.sentences)]).toEqual([true, [decisionKey(edit)]]);
  open.book.type(ANNEX, cell, edit.to.kind === 'value' ? edit.to.value : null);
  await open.keepUp();
  await open.session.undo();
  expect(open.book.content(ANNEX, cell)).toEqual(edit.from);
  expect(open.state.decisions.sentences).toEqual({});
});

describe('the row that was changed is the one that is changed back', () => {
  const rowOf = (open: OpenedSession, row: number): unknown[] =>
    ['D', 'E', 'F', 'G', 'H']
      .map((column) => open.book.content(ANNEX, `${column}${row}`))
      .map((content) => (content.kind === 'value' ? content.value : content));

  test.each([
    ['D13', '指标名称（新）'],
    ['A2', '表'],
    ['H13', 'x'],
    ['E13', ''],
    ['D13', ''],
    ['F13', '0'],
  ])('after a row was inserted above and %s reads %j', async (cell, text) => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'H39', 1.5);
    await open.keepUp();
    const before = open.book.grids();
    const finding = open.unit.findings.find(({ rule, field }) => rule === 'indicator-score-mismatch' && field.at.row === 38);
    await open.session.accept(finding?.key ?? '', 'value');
    open.book.insertRow(ANNEX, 20);
    await open.keepUp();
    open.book.type(ANNEX, cell, text);
    await open.keepUp();
    const other = rowOf(open, 39);
    await open.session.undo();
    expect([rowOf(open, 39), rowOf(open, 40).at(-1)]).toEqual([other, 1.5]);
    expect(open.state.notice).toMatchObject({ kind: 'undone', count: 1, left: [] });
    expect(before).toHaveLength(2);
  });

  test('and neither of two where it was copied beside itself', async () => {
    const open = await openedTownship();
    await accepted(open, 'indicator-score-mismatch', '参合率');
    const row = open.book.grids()[1]?.rows[39] ?? [];
    open.book.insertRow(ANNEX, 39);
    row.forEach(({ value }, column) => {
      if (value !== null) open.book.type(ANNEX, toA1({ row: 39, column }), value);
    });
    await open.keepUp();
    await open.session.undo();
    expect([rowOf(open, 40), rowOf(open, 41)].map((cells) => cells.at(-1))).toEqual([1.87, 1.87]);
    expect(open.state.notice).toMatchObject({ kind: 'undone', count: 0, left: [{ cell: 'H40', reason: 'lost' }, { reason: 'together' }] });
  });

  test('with the formula that was replaced asking for its own row', async () => {
    const open = new OpenedSession(new MemoryWorkbook(sampleGrids('township-2024'), () => 1.86));
    await open.session.review();
    open.book.type(ANNEX, 'H40', '=ROUND(F40/E40*G40,1)');
    await open.keepUp();
    await accepted(open, 'indicator-score-mismatch', '参合率');
    open.book.insertRow(ANNEX, 20);
    await open.keepUp();
    await open.session.undo();
    expect(open.book.content(ANNEX, 'H41')).toEqual({ kind: 'formula', formula: '=ROUND(F41/E41*G41,1)' });
  });
});

test('a total that stays beside its scores is said as its cell has it, with what it should be', async () => {
  const open = await openedTownship();
  open.book.type(ANNEX, 'H47', 90);
  await open.keepUp();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  expect(open.book.content(ANNEX, 'H47')).toEqual({ kind: 'value', value: 90 });
  expect(open.state.notice).toMatchObject({
    kind: 'accepted',
    value: '1.87',
    totalBefore: '90.00',
    totalAfter: '90.00',
    totalDue: '99.85',
  });
});

test('what was accepted is said as its cell has it then, not as it was expected', async () => {
  const open = new OpenedSession(new MemoryWorkbook(sampleGrids('township-2024'), () => 1.9));
  await open.session.review();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'formula');
  expect(open.state.notice).toMatchObject({ kind: 'accepted', value: '1.9', totalAfter: '99.85', totalDue: '99.88' });
});
