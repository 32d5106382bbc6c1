import type { NewSheet } from '../../src/app/workbook-port';
import type { Cell } from '../../src/core/grid/cell';
import { excelBook } from '../support/excel-book';
import { refusalOf } from '../support/refusal-of';

jest.setTimeout(60_000);

type Book = Awaited<ReturnType<typeof excelBook>>;
let book: Book;
let before: readonly string[];
beforeEach(async () => {
  book = await excelBook('township-2024');
  await book.port.open();
  before = book.sheetNames();
  book.trips();
});

const text = (value: string): Cell => ({ value, shown: value, format: 'General', formula: null });
function sheetOf(name: string, rows: readonly (readonly Cell[])[]): NewSheet {
  const grid = { sheet: { id: '', name }, top: 0, left: 0, rows, merges: [], hiddenRows: new Set<number>() };
  return { name, grid, columnWidths: [30], captionRows: 0 };
}
const uniform = (name: string, rows: number, columns: number, value: string): NewSheet =>
  sheetOf(
    name,
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => text(value))),
  );

test('small sheets take two round trips, however many they are', async () => {
  await book.port.addSheets([uniform('甲', 3, 3, '文'), uniform('乙', 3, 3, '文'), uniform('丙', 3, 3, '文')]);
  expect(book.trips()).toBe(2);
});

test('merges, widths, number formats and looks go with them', async () => {
  const figure: Cell = { value: 0.9212, shown: '92.12%', format: '0.00%', formula: null };
  const sheet = sheetOf('附件', [
    [text('自评表'), text('')],
    [text('执行率'), figure],
  ]);
  const merge = { top: 0, left: 0, bottom: 0, right: 1 };
  await book.port.addSheets([{ ...sheet, grid: { ...sheet.grid, merges: [merge] }, columnWidths: [30, 10], captionRows: 1 }]);
  const added = book.excel.book.sheets().find(({ name }) => name === '附件');
  expect(added?.merges()).toEqual([merge]);
  expect(added?.columnWidth(0)).toBeGreaterThan((added?.columnWidth(1) ?? 0) * 2.5);
  const [bottom] = added?.read({ top: 1, left: 1, bottom: 1, right: 1 }) ?? [];
  expect(bottom?.[0]).toMatchObject({ value: 0.9212, format: '0.00%' });
  expect(added?.styles({ top: 0, left: 0, bottom: 0, right: 0 })).toMatchObject([{ bold: true, wrap: true }]);
  expect(added?.border({ top: 1, left: 0, bottom: 1, right: 1 }, 'EdgeTop')).toMatchObject({ style: 'Continuous' });
});

test('a large one goes in blocks that Excel takes', async () => {
  const { added } = await book.port.addSheets([uniform('大表', 120, 20, '全面完成年度目标任务，群众满意度进一步提高。'.repeat(20))]);
  expect(book.trips()).toBeGreaterThan(2);
  expect(added[0]?.rows).toHaveLength(120);
});

test('where the structure is protected nothing is added, and it is said', async () => {
  book.excel.book.isStructureProtected = true;
  expect((await refusalOf(book.port.addSheets([uniform('甲', 2, 2, '文')]))).code).toBe('workbook-protected');
  expect(book.sheetNames()).toEqual(before);
});

test('what fails half way is taken away again', async () => {
  const broken = sheetOf('丙', [[text('好')], [{ value: 1, shown: '1', format: 'General', formula: null }]]);
  const outside = { top: 0, left: 0, bottom: 2_000_000, right: 0 };
  const { code } = await refusalOf(
    book.port.addSheets([uniform('甲', 2, 2, '文'), { ...broken, grid: { ...broken.grid, merges: [outside] } }]),
  );
  expect(code).toBe('failed');
  expect(book.sheetNames()).toEqual(before);
});

test('what was added although the answer was lost is taken away, so that trying again adds it once', async () => {
  const [names, lost] = [1, 1];
  const adding = book.port.addSheets([uniform('甲', 2, 2, '文')]);
  const { host } = book.excel;
  while (host.roundTrips < names) await new Promise((resolve) => setTimeout(resolve, 0));
  host.faults.lostAnswers = lost;
  await refusalOf(adding);
  expect(book.sheetNames()).toEqual(before);
  await book.port.addSheets([uniform('甲', 2, 2, '文')]);
  expect(book.sheetNames()).toEqual([...before, '甲']);
});

test('a sheet of somebody else who took the name meanwhile stays as it is', async () => {
  const adding = book.port.addSheets([uniform('甲', 2, 2, '文'), uniform('乙', 2, 2, '文')]);
  const { host } = book.excel;
  while (host.roundTrips < 1) await new Promise((resolve) => setTimeout(resolve, 0));
  const theirs = book.excel.book.addSheet('乙');
  theirs.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: '县局汇总', formula: null }]]);
  await refusalOf(adding);
  expect(book.sheetNames()).toEqual([...before, '乙']);
  expect(theirs.read({ top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]).toMatchObject({ value: '县局汇总' });
});
