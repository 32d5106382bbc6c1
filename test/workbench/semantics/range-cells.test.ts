import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

function read(address: string, what: 'values' | 'formulas' | 'text' | 'numberFormat'): Promise<unknown[][]> {
  return converse(async (context) => {
    const range = context.workbook.worksheets.getItem('数据').getRange(address).load(what);
    await context.sync();
    return range[what];
  });
}

function write(address: string, what: 'values' | 'formulas', given: unknown): Promise<void> {
  return converse(async (context) => {
    Object.assign(context.workbook.worksheets.getItem('数据').getRange(address), { [what]: given });
  });
}

describeMember('Range.values', () => {
  test.each([
    ['a number', 'B2', 4270.2],
    ['a percentage is its fraction', 'D2', 0.97],
    ['text', 'B3', '落实到位'],
    ['a date is its serial', 'D3', 45352],
    ['a truth value', 'B4', true],
    ['an error is its code', 'C4', '#DIV/0!'],
    ['digits as text', 'D4', '007'],
    ['the result of a formula', 'B5', 8540.4],
    ['the error of a formula', 'C5', '#DIV/0!'],
    ['a blank cell is an empty text', 'E2', ''],
    ['far outside everything', 'XFD1048576', ''],
  ])('%s', async (_, address, value) => {
    expect(await read(address, 'values')).toEqual([[value]]);
  });

  test('only the first cell of a merged area holds its value', async () => {
    await write('B6:D6', 'values', [['合并', '内', '里']]);
    await write('C6', 'values', [['内']]);
    expect(await read('B6:D6', 'values')).toEqual([['合并', '', '']]);
  });

  test('whole rows and columns answer null', async () => {
    expect(await read('2:3', 'values')).toBeNull();
    expect(await read('B:B', 'values')).toBeNull();
  });

  test('null leaves a cell alone, an empty text clears it', async () => {
    await write('B2:D2', 'values', [[null, '', 1]]);
    expect(await read('B2:D2', 'values')).toEqual([[4270.2, '', 1]]);
  });

  test('a single value goes into every cell', async () => {
    await write('E2:F3', 'values', 7);
    expect(await read('E2:F3', 'values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('what is written is parsed in the number format of its cell', async () => {
    await write('B2:D2', 'values', [['95%', '1.5', '88.67%']]);
    expect(await read('B2:D2', 'values')).toEqual([[0.95, 1.5, 0.8867]]);
    expect(await read('B2:D2', 'numberFormat')).toEqual([['0%', '0.00', '0%']]);
  });

  test('a number under the text format becomes text', async () => {
    await write('D4', 'values', [[1.87]]);
    expect(await read('D4', 'values')).toEqual([['1.87']]);
  });

  test('text under the text format and behind an apostrophe stays text', async () => {
    await write('D4', 'values', [['=1+1']]);
    await write('B2', 'values', [["'=1+1"]]);
    expect(await read('D4', 'values')).toEqual([['=1+1']]);
    expect(await read('B2', 'values')).toEqual([['=1+1']]);
    expect(office.formula('数据', 'B2')).toBeNull();
  });

  test('formulas that depend on it are calculated when it is read', async () => {
    await write('B2', 'values', [[10]]);
    expect(await read('B5', 'values')).toEqual([[20]]);
  });

  test.each([
    ['too few rows', 'B2:B3', [[1]]],
    ['too many columns', 'B2', [[1, 2]]],
  ])('%s', async (_, address, values) => {
    const refused = await refusalOf((context) => {
      context.workbook.worksheets.getItem('数据').getRange(address).values = values;
    });
    expect(refused).toEqual({ code: 'InvalidArgument', at: 'Range.values' });
  });

  test('a protected sheet is not written to', async () => {
    await office.protect('数据');
    const refused = await refusalOf((context) => {
      context.workbook.worksheets.getItem('数据').getRange('B2').values = [[1]];
    });
    expect(refused).toEqual({ code: 'AccessDenied', at: 'Range.values' });
    expect(office.value('数据', 'B2')).toBe(4270.2);
  });

  test('a large array arrives whole, and is one change', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 8 }, (_, column) => row * 8 + column));
    const heard: string[] = [];
    await converse(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      context.workbook.worksheets.getItem('Sheet 2').getRange('A1:H400').values = rows;
    });
    await office.settled();
    expect(office.value('Sheet 2', 'H400')).toBe(3199);
    expect(heard).toEqual(['A1:H400']);
  });
});

describeMember('Range.formulas', () => {
  test.each([
    ['a formula', 'B5', '=B2*2'],
    ['a number', 'B2', 4270.2],
    ['text', 'B3', '落实到位'],
    ['a blank cell', 'E2', ''],
  ])('%s', async (_, address, formula) => {
    expect(await read(address, 'formulas')).toEqual([[formula]]);
  });

  test('a formula written is calculated', async () => {
    await write('E2', 'formulas', [['=ROUND(B2*D2,2)']]);
    expect(await read('E2', 'values')).toEqual([[4142.09]]);
    expect(await read('E2', 'formulas')).toEqual([['=ROUND(B2*D2,2)']]);
  });

  test.each(['=SUM(B2', '=B2&"分', '=B2*', '=*2'])('%s cannot be read as a formula, and is refused', async (formula) => {
    const refused = await refusalOf((context) => {
      context.workbook.worksheets.getItem('数据').getRange('B5').formulas = [[formula]];
    });
    expect(refused).toEqual({ code: 'InvalidArgument', at: 'Range.formulas' });
    expect(office.formula('数据', 'B5')).toBe('=B2*2');
  });

  test('a value written takes the place of a formula', async () => {
    await write('B5', 'formulas', [[3]]);
    expect(office.formula('数据', 'B5')).toBeNull();
    expect(await read('B5', 'formulas')).toEqual([[3]]);
  });

  test('rows inserted above move its references', async () => {
    await office.insertRows('数据', 1, 2);
    expect(await read('B7', 'formulas')).toEqual([['=B4*2']]);
  });
});

describeMember('Range.text', () => {
  test.each([
    ['General', 'B2', '4270.2'],
    ['two places', 'C2', '4270.20'],
    ['per cent', 'D2', '97%'],
    ['thousands', 'C3', '1,354'],
    ['a date', 'D3', '2024/3/1'],
    ['a truth value', 'B4', 'TRUE'],
    ['an error', 'C4', '#DIV/0!'],
    ['text', 'D4', '007'],
    ['a blank cell', 'E2', ''],
  ])('%s', async (_, address, shown) => {
    expect(await read(address, 'text')).toEqual([[shown]]);
  });
});

describeMember('Range.numberFormat', () => {
  test('is the code in English', async () => {
    expect(await read('B2:D3', 'numberFormat')).toEqual([
      ['General', '0.00', '0%'],
      ['General', '#,##0', 'yyyy/m/d'],
    ]);
  });

  test('changes how a value reads and leaves it as it is', async () => {
    await converse(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('B2:B5').numberFormat = [['0.000'], [null], ['General'], ['0%']];
    });
    expect(await read('B2:B5', 'text')).toEqual([['4270.200'], ['落实到位'], ['TRUE'], ['854040%']]);
    expect(await read('B5', 'formulas')).toEqual([['=B2*2']]);
  });
});

describeMember('Range.clear', () => {
  test('takes contents, number formats and links, of the whole sheet too', async () => {
    await converse(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('B2').hyperlink = { documentReference: "'Sheet 2'!A1", textToDisplay: '定位' };
      sheet.getRange().clear();
    });
    expect(office.book.sheets()[0]?.usedArea(true)).toBeNull();
    expect(office.book.sheets()[0]?.hyperlink(1, 1)).toBeNull();
    expect(await read('D2', 'numberFormat')).toEqual([['General']]);
  });

  test('is closed on a protected sheet', async () => {
    await office.protect('数据');
    const refused = await refusalOf((context) => void context.workbook.worksheets.getItem('数据').getRange('B2').clear());
    expect(refused).toEqual({ code: 'AccessDenied', at: 'Range.clear' });
  });
});
