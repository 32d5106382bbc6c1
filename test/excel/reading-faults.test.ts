import { excelSession, ExcelSession } from '../support/excel-session';
import { excelBook } from '../support/excel-book';

jest.setTimeout(60_000);

const ANNEX = '附件1-2自评表';
const BASE = '附件1-1基础数据表';
const PACE = 0.2;

let open: ExcelSession;
afterEach(async () => {
  await open.calm();
  open.session.dispose();
});

test('a chart sheet in front keeps nobody from reviewing the others (office-js 2444)', async () => {
  open = new ExcelSession(await excelBook('township-2024'), PACE);
  open.book.excel.host.faults.chartSheetInFront = true;
  await open.session.review();
  await open.calm();
  expect(open.state).toMatchObject({ phase: 'ready', notice: null, activeSheet: null });
  expect(open.findings().length).toBeGreaterThan(0);
  await open.book.type(ANNEX, 'H40', 1.87);
  await open.until('the finding to go', () => open.find('indicator-score-mismatch', '参合率') === undefined);
});

test('a renamed sheet is called by its new name at once', async () => {
  open = await excelSession('township-2024', PACE);
  await open.calm();
  await open.book.rename(ANNEX, '自评');
  await open.until('the new name', () => open.finding('indicator-score-mismatch', '参合率').field.sheet.name === '自评');
});

test('a hidden sheet goes from the review, and comes back when it is shown', async () => {
  open = await excelSession('township-2024', PACE);
  await open.calm();
  await open.book.excel.hideSheet(BASE);
  await open.until('its findings to go', () => open.findings().every(({ field }) => field.sheet.name !== BASE));
  await open.book.excel.hideSheet(BASE, false);
  await open.until('its findings to be back', () => open.findings().some(({ field }) => field.sheet.name === BASE));
});

describe('a change that nobody was told of (office-js 3888, 4066, 1502)', () => {
  beforeEach(async () => {
    open = await excelSession('township-2024', PACE);
    await open.calm();
    open.book.excel.host.faults.loseEvents = true;
    await open.book.type(ANNEX, 'H40', 1.87);
    await open.calm();
    expect(open.find('indicator-score-mismatch', '参合率')).toBeDefined();
    open.book.excel.host.faults.clear();
  });

  test('is read when the person comes back to the pane', async () => {
    open.session.lookAgain();
    await open.until('the finding to go', () => open.find('indicator-score-mismatch', '参合率') === undefined);
  });
});

test('marks on a sheet that was protected since are said to be behind, by its name', async () => {
  open = await excelSession('township-2024', PACE);
  await open.calm();
  await open.book.protect(ANNEX, true);
  await open.calm();
  expect(open.state.marksBehind).toEqual([]);
  await open.book.excel.editRemotely(ANNEX, 'H40', 1.87);
  await open.calm();
  expect(open.state.marksBehind).toEqual([ANNEX]);
  await open.book.protect(ANNEX, false);
  await open.until('the marks to be right again', () => open.state.marksBehind.length === 0);
  expect(open.markedCells()).toEqual(open.expectedCells());
});
