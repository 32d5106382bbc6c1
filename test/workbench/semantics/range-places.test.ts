import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function placeOf(pick: (sheet: Excel.Worksheet) => Excel.Range, sheetName = '数据'): Promise<Place> {
  return converse(async (context) => {
    const range = pick(context.workbook.worksheets.getItem(sheetName));
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { rowIndex, columnIndex, rowCount, columnCount };
  });
}

describeMember('Range.rowIndex', () => {
  test('counts from 0', async () => {
    expect(await placeOf((sheet) => sheet.getRange('C4:E9'))).toMatchObject({ rowIndex: 3 });
  });
});

describeMember('Range.columnIndex', () => {
  test('counts from 0', async () => {
    expect(await placeOf((sheet) => sheet.getRange('C4:E9'))).toMatchObject({ columnIndex: 2 });
  });
});

describeMember('Range.rowCount', () => {
  test('of a block and of a whole sheet', async () => {
    expect(await placeOf((sheet) => sheet.getRange('C4:E9'))).toMatchObject({ rowCount: 6 });
    expect(await placeOf((sheet) => sheet.getRange())).toMatchObject({ rowCount: 1048576 });
  });
});

describeMember('Range.columnCount', () => {
  test('of a block and of whole rows', async () => {
    expect(await placeOf((sheet) => sheet.getRange('C4:E9'))).toMatchObject({ columnCount: 3 });
    expect(await placeOf((sheet) => sheet.getRange('4:5'))).toMatchObject({ columnCount: 16384 });
  });
});

describeMember('Range.getBoundingRect', () => {
  test.each([['A1'], ['E9'], ['C4']])('holds both it and %s', async (other) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = await placeOf((sheet) => sheet.getRange('C4:D5').getBoundingRect(other));
    const area = { rowIndex, columnIndex, rowCount, columnCount };
    const expected = {
      A1: { rowIndex: 0, columnIndex: 0, rowCount: 5, columnCount: 4 },
      E9: { rowIndex: 3, columnIndex: 2, rowCount: 6, columnCount: 3 },
      C4: { rowIndex: 3, columnIndex: 2, rowCount: 2, columnCount: 2 },
    }[other];
    expect(area).toEqual(expected);
  });
});

describeMember('Range.getIntersection', () => {
  test('is what both hold', async () => {
    const common = await placeOf((sheet) => sheet.getRange('A1:D5').getIntersection('C4:Z99'));
    expect(common).toEqual({ rowIndex: 3, columnIndex: 2, rowCount: 2, columnCount: 2 });
  });

  test.each(["'Sheet 2'!A1", (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet 2').getRange('A1')])(
    'a range of another sheet is refused',
    async (other) => {
      const refused = await refusalOf((context) => {
        const range = context.workbook.worksheets.getItem('数据').getRange('A1:D5');
        range.getIntersection(typeof other === 'string' ? other : other(context)).load('values');
      });
      expect(refused).toEqual({ code: 'InvalidArgument', at: 'Range.getIntersection' });
    },
  );

  test('is not there for ranges apart', async () => {
    const refused = await refusalOf((context) => {
      context.workbook.worksheets.getItem('数据').getRange('A1').getIntersection('C4').load('values');
    });
    expect(refused.code).toBe('ItemNotFound');
  });
});

describeMember('Range.address', () => {
  test('names the sheet, in quotes where they are needed', async () => {
    const address = await converse(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet 2').getRange('B2:C3').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Sheet 2'!B2:C3");
  });
});

describeMember('RangeAreas.areas', () => {
  test('are ranges', async () => {
    const addresses = await converse(async (context) => {
      const { areas } = context.workbook.worksheets.getItem('数据').getRanges('A1,B2:C3');
      areas.load('items/address');
      await context.sync();
      return areas.items.map(({ address }) => address);
    });
    expect(addresses).toEqual(['数据!A1', '数据!B2:C3']);
  });
});

describeMember('RangeCollection.items', () => {
  test('are as many as there are areas', async () => {
    const count = await converse(async (context) => {
      const { areas } = context.workbook.worksheets.getItem('数据').getRanges('A1,B2:C3');
      areas.load('items/address');
      await context.sync();
      return areas.items.length;
    });
    expect(count).toBe(2);
  });
});

describeMember('Range.select', () => {
  test('brings its sheet to the front and selects it', async () => {
    await converse(async (context) => context.workbook.worksheets.getItem('Sheet 2').getRange('C3').select());
    expect(office.book.activeSheet().name).toBe('Sheet 2');
    expect(office.book.parts.workbook.getActiveRange()?.getA1Notation()).toBe('C3');
  });
});

describeMember('Range.select', () => {
  test('a cell of a merged area selects all of it', async () => {
    const addresses: string[] = [];
    await converse(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void addresses.push(address));
      await context.sync();
      context.workbook.worksheets.getItem('数据').getRange('C6').select();
    });
    await office.settled();
    expect(addresses.at(-1)).toBe('B6:D6');
  });

  test('not on a hidden sheet', async () => {
    const refused = await refusalOf((context) => context.workbook.worksheets.getItem('旧表').getRange('A1').select());
    expect(refused).toEqual({ code: 'InvalidOperation', at: 'Range.select' });
    expect(office.book.activeSheet().name).toBe('数据');
  });
});

describeMember('Range.hyperlink', () => {
  test('shows its text and leads to a place in the workbook', async () => {
    await converse(async (context) => {
      context.workbook.worksheets.getItem('Sheet 2').getRange('A1').hyperlink = { documentReference: "'数据'!B2", textToDisplay: 'B2' };
    });
    expect(office.value('Sheet 2', 'A1')).toBe('B2');
    expect(office.book.sheets()[1]?.hyperlink(0, 0)).toEqual({ documentReference: "'数据'!B2" });
  });
});

describeMember('Range.conditionalFormats', () => {
  test('are those that touch it', async () => {
    const counts = await converse(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('B2:C3').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
      const lists = ['C3:D9', 'D2', 'A:XFD'].map((address) => sheet.getRange(address).conditionalFormats.load('items/id'));
      await context.sync();
      return lists.map(({ items }) => items.length);
    });
    expect(counts).toEqual([1, 0, 1]);
  });
});

describeMember('RangeAreas.address', () => {
  test('names every area with its sheet', async () => {
    const address = await converse(async (context) => {
      const areas = context.workbook.worksheets.getItem('Sheet 2').getRanges('B2,C3:D4').load('address');
      await context.sync();
      return areas.address;
    });
    expect(address).toBe("'Sheet 2'!B2, 'Sheet 2'!C3:D4");
  });
});

describeMember('RangeAreas.conditionalFormats', () => {
  test('one rule for all areas', async () => {
    await converse(async (context) => {
      context.workbook.worksheets.getItem('数据').getRanges('B2,D4').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    });
    expect(
      office.book
        .sheets()[0]
        ?.conditionalFormats()
        .map(({ areas }) => areas.length),
    ).toEqual([2]);
  });
});
