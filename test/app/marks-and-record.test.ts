import { settled } from '../support/hand-clock';
import { openedTownship, type OpenedSession } from '../support/opened-session';
import { findingsIn } from '../support/small-record';

const ANNEX = '2';
const findings = (open: OpenedSession) => (open.book.record === null ? [] : findingsIn(open.book.record));

test('marks can be put away and brought back', async () => {
  const open = await openedTownship();
  const marks = open.book.markedCells();
  await open.session.showMarks(false);
  expect(open.book.markedCells()).toEqual([]);
  open.book.type(ANNEX, 'F43', 300000);
  await open.keepUp();
  expect(open.trips()).toEqual(['mark', 'read']);
  await open.session.showMarks(true);
  expect(open.book.markedCells()).toEqual(marks);
});

test('clearing leaves no mark and no setting, keeps what was accepted, and stays clear', async () => {
  const open = await openedTownship();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编');
  await open.session.clearTraces();
  expect(open.state).toMatchObject({ marksShown: false, decisions: { ignored: {} }, notice: { kind: 'traces-cleared' } });
  open.book.type(ANNEX, 'F43', 300000);
  await open.keepUp();
  expect(open.book).toMatchObject({ stored: null, marks: [] });
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
  await open.session.undo();
  expect(Object.values(open.state.decisions.ignored)).toMatchObject([{ reason: '历史超编' }]);
  expect(open.book.marks.length).toBeGreaterThan(0);
  await open.session.undoAll();
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
});

test('the record tells what was settled, what was ignored and why, and what is open', async () => {
  const open = await openedTownship();
  const accepted = open.finding('indicator-score-mismatch', '参合率');
  await open.session.accept(accepted.key, 'value');
  await open.session.ignore([open.finding('staff-above-authorised').key], '历史超编，逐年消化');
  const { length } = open.unit.findings;
  await open.session.writeRecord();
  expect(open.state.notice).toMatchObject({ kind: 'record-written' });
  const rows = findings(open).map((cells) => cells.join(' | '));
  // The total that followed the score is gone as well, and said to be.
  expect(rows).toHaveLength(length + 2);
  expect(rows.filter((row) => row.includes('已消除'))).toEqual([expect.stringContaining('99.84 | 99.85')]);
  expect(rows.filter((row) => row.includes('1.86 | 1.87'))).toEqual([expect.stringContaining('已采用重算值')]);
  expect(rows.filter((row) => row.includes('历史超编，逐年消化'))).toHaveLength(1);
});

test('a finding that was settled and is wrong again is open in the record', async () => {
  const open = await openedTownship();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  open.book.type(ANNEX, 'H40', 1.86);
  await open.keepUp();
  await open.session.writeRecord();
  const rows = findings(open).filter((cells) => cells.includes('附件1-2自评表!H40'));
  expect(rows.map((cells) => cells[8])).toEqual(['待处理']);
});

test('the record is nothing to review', async () => {
  const open = await openedTownship();
  const { units, unrecognised } = open.state.review ?? {};
  await open.session.writeRecord();
  await open.keepUp();
  expect(open.state.review?.units.map(({ forms }) => forms.length)).toEqual(units?.map(({ forms }) => forms.length));
  expect(open.state.review?.unrecognised).toEqual(unrecognised);
});

test('a person’s own sheet of that name is kept, and the record gets another name', async () => {
  const open = await openedTownship();
  open.book.addSheet({ sheet: { id: '', name: '复核记录' }, top: 0, left: 0, rows: [], merges: [], hiddenRows: new Set() });
  await open.session.writeRecord();
  expect(open.state.notice).toMatchObject({ kind: 'record-written', sheet: '复核记录 (2)' });
});

test('a record that clearing left to the person is kept when the next one is written', async () => {
  const open = await openedTownship();
  await open.session.writeRecord();
  await open.session.clearTraces();
  await open.session.writeRecord();
  expect(open.state.notice).toMatchObject({ kind: 'record-written', sheet: '复核记录 (2)' });
  await open.session.writeRecord();
  expect(open.state.notice).toMatchObject({ kind: 'record-written', sheet: '复核记录 (2)' });
  await open.keepUp();
  expect(open.state.review?.unrecognised).toEqual([]);
});

test('the record is an entry like any other: taken back its sheet goes, done again it is there', async () => {
  const open = await openedTownship();
  await open.session.writeRecord();
  const { record } = open.book;
  expect(open.state.journal.at(-1)).toMatchObject({ action: 'record', state: 'done' });
  await open.session.undo();
  expect(open.book.record).toBeNull();
  expect(open.state).toMatchObject({ notice: { kind: 'undone', count: 1, left: [] } });
  expect(open.state.journal.at(-1)).toMatchObject({ state: 'undone' });
  await open.session.redo();
  expect(open.book.record).toEqual(record);
  expect(open.state.journal.at(-1)).toMatchObject({ state: 'done' });
});

test('a later record makes way for the earlier one, which cannot be taken back before it', async () => {
  const open = await openedTownship();
  await open.session.writeRecord();
  const { record } = open.book;
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  await open.session.writeRecord();
  expect(open.book.record).not.toEqual(record);
  const [first] = open.state.journal;
  expect(open.canUndo(first?.id ?? 0)).toMatchObject({ blockedBy: { action: 'record' } });
  await open.session.undo();
  expect(open.book.record).toEqual(record);
  await open.session.undoAll();
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 2 });
  expect([open.book.record, open.book.content(ANNEX, 'H40')]).toEqual([null, { kind: 'value', value: 1.86 }]);
  await open.session.redo();
  expect(open.book.record).toEqual(record);
});

test('a record that a person signed is left, and said to be', async () => {
  const open = await openedTownship();
  await open.session.writeRecord();
  open.book.type(open.book.sheetId('复核记录'), 'K4', '王某');
  await open.keepUp();
  await open.session.undo();
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 0, left: [{ cell: '复核记录', reason: 'changed' }] });
  expect(open.state.journal.at(-1)).toMatchObject({ state: 'done' });
});

test('the record counts from how the workbook was found', async () => {
  const open = await openedTownship();
  const before = open.unit.findings.filter(({ severity }) => severity === 'error').length;
  open.book.type(ANNEX, 'H40', 1.87);
  await open.keepUp();
  await open.session.writeRecord();
  const [unit = []] = open.book.record?.lines.flatMap(({ look, cells }) => (look === 'row' ? [cells] : [])) ?? [];
  expect(unit[7]).toContain(`必改${before}`);
  expect(unit[9]).toContain(`必改${before - 1}`);
  expect(
    findings(open)
      .filter((cells) => cells.includes('附件1-2自评表!H40'))
      .map((cells) => cells[8]),
  ).toEqual(['已消除']);
});

test("清理痕迹 taken back gives back a rule pack of the person's own, and leaves what was set since", async () => {
  const open = await openedTownship();
  await open.session.openPack('{"name": "own", "title": "本县", "yearOnYearJump": 45}');
  await open.session.setDirection('2!参合率', 'larger');
  await open.session.clearTraces();
  expect(open.state.pack.name).toBe('national');
  await open.session.setDirection('2!参合率', 'smaller');
  await open.session.undo();
  expect(open.state.pack).toMatchObject({ name: 'own', yearOnYearJump: 45 });
  expect(open.state.decisions.directions).toEqual({ '2!参合率': 'smaller' });
  await open.session.redo();
  await open.session.setPack('hunan');
  await open.session.undo();
  expect(open.state.decisions).toMatchObject({ pack: 'hunan', overrides: {}, ownPack: null });
});

test('marks asked for that could not be written are not written after an edit, but when they are asked for again', async () => {
  const open = await openedTownship();
  await open.session.setMarking('asked');
  const mark = jest.spyOn(open.book, 'mark').mockRejectedValueOnce(new Error('no more conditional formats'));
  await open.session.showMarks(true);
  const { notice } = open.state;
  expect([notice?.kind, mark.mock.calls.length]).toEqual(['refused', 1]);
  open.book.type(ANNEX, 'F43', 300000);
  await open.keepUp();
  expect(mark).toHaveBeenCalledTimes(1);
  if (notice?.kind === 'refused') notice.retry?.();
  await settled();
  expect(mark).toHaveBeenCalledTimes(2);
});

test('of two requests the second is kept when the first fails under way', async () => {
  const open = await openedTownship();
  await open.session.setMarking('asked');
  let fail: (reason: Error) => void = () => undefined;
  const mark = jest.spyOn(open.book, 'mark').mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
  const first = open.session.showMarks(false);
  await settled();
  const second = open.session.showMarks(true);
  fail(new Error('no more conditional formats'));
  await Promise.all([first, second]);
  expect(mark).toHaveBeenCalledTimes(2);
});
