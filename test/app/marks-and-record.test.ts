import { openedTownship } from '../support/opened-session';

const ANNEX = '2';

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
  await open.session.ignore(open.finding('staff-above-authorised').key, '历史超编');
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
  await open.session.ignore(open.finding('staff-above-authorised').key, '历史超编，逐年消化');
  const { length } = open.unit.findings;
  await open.session.writeRecord();
  expect(open.state.notice).toMatchObject({ kind: 'record-written' });
  const rows = open.book.record?.rows.map(({ cells }) => cells.join(' | ')) ?? [];
  expect(rows).toHaveLength(length + 1);
  expect(rows.filter((row) => row.includes('1.86 | 1.87'))).toEqual([expect.stringContaining('已采用重算值')]);
  expect(rows.filter((row) => row.includes('历史超编，逐年消化'))).toHaveLength(1);
});

test('a finding that was settled and is wrong again is open in the record', async () => {
  const open = await openedTownship();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  open.book.type(ANNEX, 'H40', 1.86);
  await open.keepUp();
  await open.session.writeRecord();
  const rows = open.book.record?.rows.filter(({ cells }) => cells.includes('附件1-2自评表!H40')) ?? [];
  expect(rows.map(({ cells }) => cells[9])).toEqual(['待处理']);
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
