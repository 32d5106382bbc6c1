import { converse, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

const merges = (): unknown => office.book.sheets()[0]?.merges();

function asked(address: string, what: 'formulas' | 'numberFormat' | 'values', sheetName = '数据'): Promise<unknown> {
  return converse(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load(what);
    await context.sync();
    return range[what];
  });
}

describe('rows that come', () => {
  test('take everything below them along: values, formats, merges, hidden rows', async () => {
    await office.insertRows('数据', 1, 2);
    expect(await asked('B4:D4', 'values')).toEqual([[4270.2, 4270.2, 0.97]]);
    expect(await asked('B4:D4', 'numberFormat')).toEqual([['General', '0.00', '0%']]);
    expect(merges()).toEqual([{ top: 7, left: 1, bottom: 7, right: 3 }]);
    expect([3, 5].map((row) => office.book.sheets()[0]?.isRowHidden(row))).toEqual([false, true]);
  });

  test('are followed by formulas on other sheets', async () => {
    await office.edit('Sheet 2', 'A1', '=数据!B2+SUM(数据!B2:B5)');
    await office.insertRows('数据', 3, 1);
    expect(await asked('A1', 'formulas', 'Sheet 2')).toEqual([['=数据!B2+SUM(数据!B2:B6)']]);
  });
});

describe('rows that go', () => {
  test('take what stood in them along, and merges end where they end', async () => {
    await office.deleteRows('数据', 5, 1);
    expect(merges()).toEqual([]);
    await office.deleteRows('数据', 1, 1);
    expect(await asked('B2:C2', 'values')).toEqual([['落实到位', 1354]]);
  });

  test('leave formulas and names that pointed at them without a place', async () => {
    await converse(async (context) => {
      context.workbook.names.add('Here', context.workbook.worksheets.getItem('数据').getRange('B2'));
      context.workbook.names.add('Around', context.workbook.worksheets.getItem('数据').getRange('B1:B5'));
    });
    await office.deleteRows('数据', 1, 1);
    expect(await asked('B4', 'formulas')).toEqual([['=#REF!*2']]);
    expect(await asked('B4', 'values')).toEqual([['#REF!']]);
    expect(office.book.names().map(({ formula }) => formula)).toEqual(['=#REF!', '=数据!$B$1:$B$4']);
  });

  test('take a conditional format along with its last cell, and leave it on the others', async () => {
    await converse(async (context) => {
      context.workbook.worksheets.getItem('数据').getRanges('B2,D5').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    });
    await office.deleteRows('数据', 1, 1);
    expect(
      office.book
        .sheets()[0]
        ?.conditionalFormats()
        .map(({ areas }) => areas),
    ).toEqual([[{ top: 3, left: 3, bottom: 3, right: 3 }]]);
    await office.deleteRows('数据', 3, 1);
    expect(office.book.sheets()[0]?.conditionalFormats()).toEqual([]);
  });
});

test('an undo brings back rows with all that stood in them', async () => {
  const before = [await asked('A1:F9', 'formulas'), await asked('A1:F9', 'numberFormat'), merges()];
  await office.deleteRows('数据', 1, 5);
  await office.undo();
  expect([await asked('A1:F9', 'formulas'), await asked('A1:F9', 'numberFormat'), merges()]).toEqual(before);
});
