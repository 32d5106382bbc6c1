import { parseArea } from '../../src/core/grid/address';
import { createExcelPort } from '../../src/excel/port';
import { excelBook } from '../support/excel-book';
import { ExcelSession } from '../support/excel-session';

jest.setTimeout(30_000);

const SECOND = '附件1-2自评表';

type Book = Awaited<ReturnType<typeof excelBook>>;
let book: Book;
beforeEach(async () => {
  book = await excelBook('township-2024');
});

/** Conditional formats of a person's own, of which Excel can tell nothing but that they are there. */
function addUnreadable(count = 1): string[] {
  const sheet = book.excel.book.sheets().find(({ name }) => name === SECOND);
  const format = { fill: '#00FF00', fontColor: null, bold: null, borders: {} };
  const ids = Array.from({ length: count }, (_, index) => {
    const rule = { areas: [parseArea(`K${index + 1}`)], type: 'Custom', formula: '=K1>100', format };
    return sheet?.addConditionalFormat(rule).id ?? '';
  });
  const { faults } = book.excel.host;
  faults.unreadableRules = new Set([...faults.unreadableRules, ...ids]);
  return ids;
}

function ruleIds(): string[] {
  return book.excel.book.sheets().flatMap((sheet) => sheet.conditionalFormats().map(({ id }) => id));
}

async function reviewed(): Promise<ExcelSession> {
  const open = new ExcelSession(book, 0.2);
  await open.session.review();
  await open.calm();
  return open;
}

test.each([1, 3])('%i of them keep nothing from being marked, and stay', async (count) => {
  const foreign = addUnreadable(count);
  const open = await reviewed();
  expect(open.state.notice).toBeNull();
  expect(open.markedCells()).toEqual(open.expectedCells());
  await open.book.type(SECOND, 'H40', 1.87);
  await open.until('the finding to go', () => open.find('indicator-score-mismatch', '参合率') === undefined);
  await open.calm();
  expect(open.state.notice).toBeNull();
  expect(open.markedCells()).toEqual(open.expectedCells());
  expect(ruleIds()).toEqual(expect.arrayContaining(foreign));
  open.session.dispose();
});

test('what is looked up once is not looked up again', async () => {
  addUnreadable();
  const open = await reviewed();
  open.book.trips();
  await open.book.type(SECOND, 'H40', 1.87);
  await open.calm();
  expect(open.book.trips()).toBe(2);
  open.session.dispose();
});

test('clearing the traces removes the rest, and names the sheet where something stayed', async () => {
  const foreign = addUnreadable();
  const open = await reviewed();
  await open.session.clearTraces();
  expect(open.markedCells()).toEqual([]);
  expect(ruleIds()).toEqual(foreign);
  expect(open.state.notice).toMatchObject({ kind: 'traces-cleared', unreadable: [SECOND] });
  open.session.dispose();
});

test('a mark of ours that has become unreadable stays, the others keep up, and clearing names its sheet', async () => {
  const open = await reviewed();
  const sheet = book.excel.book.sheets().find(({ name }) => name === SECOND);
  const [broken] = sheet?.conditionalFormats() ?? [];
  if (broken === undefined) throw new Error('Nothing is marked');
  book.excel.host.faults.unreadableRules = new Set([broken.id]);
  await open.book.type(SECOND, 'H40', 1.87);
  await open.until('the marks to be behind', () => open.state.marksBehind.join() === SECOND);
  await open.calm();
  expect(open.state.notice).toBeNull();
  expect(open.markedCells()).toEqual(expect.arrayContaining(open.expectedCells()));
  await open.session.clearTraces();
  expect(ruleIds()).toEqual([broken.id]);
  expect(open.state.notice).toMatchObject({ kind: 'traces-cleared', unreadable: [SECOND] });
  // Opened again, Excel reads it.
  book.excel.host.faults.clear();
  expect(await createExcelPort().clearTraces()).toEqual({ unreadable: [] });
  expect(ruleIds()).toEqual([]);
  open.session.dispose();
});
