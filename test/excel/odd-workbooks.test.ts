import { parseA1 } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/grid';
import type { WorkbookSnapshot } from '../../src/app/workbook-port';
import type { CellContent, Edit } from '../../src/core/edits/edit';
import { BOUND } from '../../src/excel/block';
import { excelBook } from '../support/excel-book';
import { gridsOf } from '../support/grids-of';

jest.setTimeout(30_000);

const SECOND = '附件1-2自评表';
const value = (content: number | string | null): CellContent => ({ kind: 'value', value: content });

function gridOf(snapshot: WorkbookSnapshot, name: string) {
  const sheet = snapshot.sheets.find((each) => each.sheet.name === name);
  if (!sheet?.grid) throw new Error(`${name} was not read`);
  return { ...sheet, grid: sheet.grid };
}

function edit(snapshot: WorkbookSnapshot, name: string, a1: string, from: CellContent, to: CellContent): Edit {
  return { key: a1, sheet: gridOf(snapshot, name).sheet, at: parseA1(a1), from, to };
}

test('hidden rows are known, told of, and written to', async () => {
  const book = await excelBook('township-2024');
  await book.port.open();
  const heard: string[] = [];
  book.port.watch((event) => heard.push(event.kind));
  await book.excel.hideRows(SECOND, 39, 2);
  expect(heard).toContain('changed');
  const snapshot = await book.port.open();
  expect([...gridOf(snapshot, SECOND).grid.hiddenRows]).toEqual([39, 40]);
  await book.port.write({ edits: [edit(snapshot, SECOND, 'H40', value(1.86), value(1.87))], read: gridsOf(snapshot) });
  expect(book.content(SECOND, 'H40')).toEqual(value(1.87));
});

test('a sheet in use far away is read up to the bound, and said to go on', async () => {
  const book = await excelBook('township-2024');
  await book.type(SECOND, 'A1500', '远处');
  const snapshot = await book.port.open();
  const { grid, beyond } = gridOf(snapshot, SECOND);
  expect(beyond).toBe(true);
  expect(grid.rows.length).toBe(BOUND.bottom + 1);
  expect(cellAt(grid, parseA1('H40')).value).toBe(1.86);
  expect(gridOf(snapshot, '附件1-1基础数据表').beyond).toBe(false);
});

test('an empty sheet is an empty grid', async () => {
  const book = await excelBook('township-2024');
  book.excel.book.addSheet('空表');
  await book.settled();
  const { grid, beyond } = gridOf(await book.port.open(), '空表');
  expect(grid.rows.flat().filter((cell) => cell.value !== null)).toEqual([]);
  expect(beyond).toBe(false);
});

test('errors, truth values and percentages are what they are', async () => {
  const book = await excelBook('township-2024');
  await book.type(SECOND, 'K1', '=1/0');
  await book.type(SECOND, 'K2', true);
  const { grid } = gridOf(await book.port.open(), SECOND);
  expect(cellAt(grid, parseA1('K1'))).toMatchObject({ value: { error: '#DIV/0!' }, formula: '=1/0' });
  expect(cellAt(grid, parseA1('K2')).value).toBe(true);
});

test('a protected workbook can be read, and its locked cells are refused by the name of their sheet', async () => {
  const book = await excelBook('protected-2024');
  const snapshot = await book.port.open();
  const closed = snapshot.sheets.find((sheet) => sheet.protected);
  if (closed === undefined) throw new Error('The sample lost its protection');
  const { grid } = gridOf(snapshot, closed.sheet.name);
  const row = grid.rows.findIndex((cells) => cells.some(({ value: content }) => typeof content === 'number'));
  const column = grid.rows[row]?.findIndex(({ value: content }) => typeof content === 'number') ?? -1;
  const number = cellAt(grid, { row, column }).value;
  if (typeof number !== 'number') throw new Error('No number to try');
  const edits: Edit[] = [{ key: 'x', sheet: closed.sheet, at: { row, column }, from: value(number), to: value(number + 1) }];
  await expect(book.port.write({ edits, read: gridsOf(snapshot) })).rejects.toMatchObject({
    code: 'protected',
    sheetName: closed.sheet.name,
  });
});

test('while another workbook is in front everything is refused by that name, nothing is changed, and goes on afterwards', async () => {
  const book = await excelBook('township-2024');
  const snapshot = await book.port.open();
  const { sheet } = gridOf(snapshot, SECOND);
  const change = { edits: [edit(snapshot, SECOND, 'H40', value(1.86), value(1.87))], read: gridsOf(snapshot) };
  book.excel.host.faults.anotherWorkbook = true;
  await expect(book.port.write(change)).rejects.toMatchObject({ code: 'another-workbook' });
  await expect(book.port.read([sheet.id])).rejects.toMatchObject({ code: 'another-workbook' });
  book.excel.host.faults.clear();
  expect(book.content(SECOND, 'H40')).toEqual(value(1.86));
  await book.port.write(change);
  expect(book.content(SECOND, 'H40')).toEqual(value(1.87));
});

test('what is done while its answer is lost is taken back, the setting too', async () => {
  const book = await excelBook('township-2024');
  const snapshot = await book.port.open();
  await book.port.write({ edits: [], read: [], stored: '{"before":true}' });
  const edits = [edit(snapshot, SECOND, 'H40', value(1.86), value(1.87)), edit(snapshot, SECOND, 'I5', value(null), value(10))];
  book.trips();
  const writing = book.port.write({ edits, read: gridsOf(snapshot), stored: '{"half":true}' });
  while (book.excel.host.roundTrips === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  book.excel.host.faults.lostAnswers = 1;
  await expect(writing).rejects.toMatchObject({ name: 'WorkbookRefusal' });
  expect([book.content(SECOND, 'H40'), book.content(SECOND, 'I5')]).toEqual([value(1.86), value(null)]);
  expect((await book.port.read([])).stored).toBe('{"before":true}');
});

test('a request that is too large is refused as such', async () => {
  const book = await excelBook('township-2024');
  await book.port.open();
  book.excel.host.faults.payloadLimit = 100;
  await expect(book.port.read([])).rejects.toMatchObject({ code: 'payload-too-large' });
  book.excel.host.faults.clear();
});
