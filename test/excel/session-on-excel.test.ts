import { excelSession, type ExcelSession } from '../support/excel-session';

const ANNEX = '附件1-2自评表';
jest.setTimeout(30_000);

let open: ExcelSession;
beforeEach(async () => {
  open = await excelSession('township-2024');
});
afterEach(async () => {
  await open.calm();
  open.session.dispose();
});

test('opening, reviewing and marking takes three round trips', () => {
  expect(open.state.phase).toBe('ready');
  expect(open.book.trips()).toBe(3);
  expect(open.markedCells()).toEqual(open.expectedCells());
});

test('an edit takes one reading, and one marking when the findings moved', async () => {
  await open.calm();
  open.book.trips();
  await open.book.type(ANNEX, 'F43', 300000);
  await open.until(
    'the new figure',
    () => open.state.review?.units[0]?.drafts.some(({ sentence }) => sentence.includes('300000')) ?? false,
  );
  await open.calm();
  expect(open.book.trips()).toBe(1);
  await open.book.type(ANNEX, 'H40', 1.87);
  await open.until('the finding to go', () => open.find('indicator-score-mismatch', '参合率') === undefined);
  await open.calm();
  expect(open.book.trips()).toBe(2);
  expect(open.markedCells()).toEqual(open.expectedCells());
});

test('accepting looks, writes and reads back in two round trips, and marks in one more', async () => {
  await open.calm();
  open.book.trips();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  await open.calm();
  expect(open.book.trips()).toBe(3);
  expect(open.state.notice).toMatchObject({ kind: 'accepted', value: '1.87', totalBefore: '99.84', totalAfter: '99.85' });
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
});

test('trying out costs nothing', async () => {
  await open.calm();
  open.book.trips();
  await open.session.try(open.finding('indicator-score-mismatch', '参合率'), 'value');
  await open.calm();
  expect(open.book.trips()).toBe(0);
});

test('undoing restores what was there', async () => {
  const marks = open.book.marks();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'formula');
  expect(open.book.content(ANNEX, 'H40').kind).toBe('formula');
  await open.session.undo();
  await open.calm();
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  expect(open.book.marks()).toEqual(marks);
});

test('inserted rows take findings and marks along', async () => {
  await open.book.insertRow(ANNEX, 2);
  await open.until('the findings to move', () => open.find('execution-score-blank')?.field.at.row === 5);
  await open.calm();
  expect(open.markedCells()).toEqual(open.expectedCells());
});

test('a co-author’s change is said', async () => {
  await open.book.excel.editRemotely(ANNEX, 'H40', 1.87);
  await open.until('the notice', () => open.state.notice?.kind === 'changed-by-others');
  expect(open.find('indicator-score-mismatch', '参合率')).toBeUndefined();
});

test('a person’s own undo of our marks is made good when a sheet is read next', async () => {
  await open.session.showMarks(false);
  await open.session.showMarks(true);
  await open.book.excel.undo();
  expect(open.markedCells()).toEqual([]);
  await open.book.type(ANNEX, 'F43', 300000);
  await open.book.type('附件1-1基础数据表', 'D5', 188);
  await open.calm();
  expect(open.markedCells()).toEqual(open.expectedCells());
});

test('a write whose answer is lost is put back, and can be tried again', async () => {
  await open.calm();
  const { faults } = open.book.excel.host;
  const { write } = open.book.port;
  const { key } = open.finding('indicator-score-mismatch', '参合率');
  const losing = jest.spyOn(open.book.port, 'write').mockImplementation(async (change) => {
    const writing = write(change);
    // The look is answered; what follows is done, and its answer is lost.
    await open.until('the look', () => open.book.excel.host.roundTrips > 0);
    faults.lostAnswers = 1;
    return writing;
  });
  open.book.trips();
  await open.session.accept(key, 'value');
  losing.mockRestore();
  await open.calm();
  expect(open.state.notice).toMatchObject({ kind: 'refused' });
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  await open.session.accept(key, 'value');
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
});
