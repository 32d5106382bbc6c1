import type { Mark } from '../../src/app/workbook-port';
import { parseA1, parseArea } from '../../src/core/grid/address';
import type { SheetRef } from '../../src/core/grid/grid';
import { createExcelPort } from '../../src/excel/port';
import { excelBook } from '../support/excel-book';

jest.setTimeout(30_000);

const FIRST = '附件1-1基础数据表';
const SECOND = '附件1-2自评表';

type Book = Awaited<ReturnType<typeof excelBook>>;
let book: Book;
beforeEach(async () => {
  book = await excelBook('township-2024');
});

function sheetOf(name: string): SheetRef {
  const sheet = book.excel.book.sheets().find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return { id: sheet.id, name };
}

function mark(severity: Mark['severity'], name: string, a1: string): Mark {
  return { sheet: sheetOf(name), at: parseA1(a1), severity };
}

/** A conditional format of a person's own. */
function addForeign(name: string, a1: string): void {
  const sheet = book.excel.book.sheets().find((each) => each.name === name);
  sheet?.addConditionalFormat({
    areas: [parseArea(a1)],
    type: 'Custom',
    formula: '=A1>100',
    format: { fill: '#00FF00', fontColor: null, bold: null, borders: {} },
  });
}

function rules(): string[] {
  return book.excel.book.sheets().flatMap((sheet) => sheet.conditionalFormats().map(({ formula }) => `${sheet.name} ${formula}`));
}

describe('marks of an earlier day', () => {
  const marks = (): Mark[] => [mark('error', SECOND, 'I5'), mark('error', SECOND, 'I6'), mark('info', FIRST, 'F5')];

  beforeEach(async () => {
    await book.port.open();
    await book.port.mark(marks());
    book.trips();
  });

  test('are known again, and not written anew when they still hold', async () => {
    const port = createExcelPort();
    await port.open();
    book.trips();
    await port.mark(marks());
    expect(book.trips()).toBe(1);
    await port.mark(marks());
    expect(book.trips()).toBe(0);
  });

  test('give way to the marks of today', async () => {
    const port = createExcelPort();
    await port.open();
    await port.mark([mark('warning', SECOND, 'H40')]);
    expect(book.marks()).toEqual([`warning ${SECOND}!H40`]);
  });

  test('are cleared wherever they are', async () => {
    await createExcelPort().clearTraces();
    expect(book.marks()).toEqual([]);
  });

  test('copied by hand, they are found and put right', async () => {
    const sheet = book.excel.book.sheets().find((each) => each.name === SECOND);
    const [copied] = sheet?.conditionalFormats() ?? [];
    if (sheet === undefined || copied === undefined) throw new Error('Nothing to copy');
    sheet.addConditionalFormat({ ...copied, areas: [parseArea('A60:B61')] });
    await book.port.read([sheet.id]);
    await book.port.mark(marks());
    expect(book.marks()).toEqual([`error ${SECOND}!I5`, `error ${SECOND}!I6`, `info ${FIRST}!F5`]);
  });

  test('removed behind our back, they are written anew', async () => {
    const sheet = book.excel.book.sheets().find((each) => each.name === SECOND);
    for (const { id } of sheet?.conditionalFormats() ?? []) sheet?.removeConditionalFormat(id);
    await book.port.mark([mark('error', SECOND, 'H40'), mark('info', FIRST, 'F5')]);
    expect(book.marks()).toEqual([`error ${SECOND}!H40`, `info ${FIRST}!F5`]);
  });

  test('on a sheet that was protected since are named, and nothing is cleared', async () => {
    await book.excel.protect(FIRST);
    await expect(book.port.clearTraces()).rejects.toMatchObject({ code: 'protected', sheetName: FIRST });
    expect(book.marks()).toHaveLength(3);
  });
});

describe('a person’s own conditional formats', () => {
  test('stay through marking and clearing', async () => {
    addForeign(SECOND, 'E14:E46');
    addForeign(FIRST, 'D5');
    const own = rules();
    await book.port.open();
    await book.port.mark([mark('error', SECOND, 'I5'), mark('info', FIRST, 'F5')]);
    expect(rules()).toEqual(expect.arrayContaining(own));
    await book.port.mark([]);
    expect(rules().sort()).toEqual(own.sort());
    await book.port.mark([mark('error', SECOND, 'I5')]);
    await book.port.clearTraces();
    expect(rules().sort()).toEqual(own.sort());
  });

  test('cost one look in all', async () => {
    addForeign(SECOND, 'E14:E46');
    await book.port.open();
    book.trips();
    await book.port.mark([mark('error', SECOND, 'I5')]);
    expect(book.trips()).toBe(2);
    await book.port.mark([mark('error', SECOND, 'I6')]);
    expect(book.trips()).toBe(1);
  });
});

test('a severity shows by more than colour', async () => {
  await book.port.open();
  await book.port.mark([mark('error', SECOND, 'I5'), mark('warning', SECOND, 'H40'), mark('info', SECOND, 'A2')]);
  const sheet = book.excel.book.sheets().find((each) => each.name === SECOND);
  const looks = (sheet?.conditionalFormats() ?? []).map(
    ({ format }) => `${format.bold === true ? 'bold' : 'plain'} ${format.borders.EdgeTop?.style}`,
  );
  expect(new Set(looks)).toEqual(new Set(['bold Continuous', 'plain Dash', 'plain Dot']));
});

test('no fill, font or border of a cell is touched by marks', async () => {
  const sheet = book.excel.book.sheets().find((each) => each.name === SECOND);
  const styles = JSON.stringify(sheet?.styles(parseArea('A1:I47')));
  await book.port.open();
  await book.port.mark([mark('error', SECOND, 'I5'), mark('warning', SECOND, 'H40')]);
  expect(JSON.stringify(sheet?.styles(parseArea('A1:I47')))).toBe(styles);
});
