import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

describeMember('Workbook.worksheets', () => {
  test('hidden ones too', async () => {
    const names = await converse(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['数据', 'Sheet 2', '旧表']);
  });
});

describeMember('WorksheetCollection.items', () => {
  test('with what is below them', async () => {
    await office.protect('Sheet 2');
    const items = await converse(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/visibility,items/protection/protected');
      await context.sync();
      return sheets.items.map(({ id, visibility, protection }) => [id, visibility, protection.protected]);
    });
    expect(items).toEqual([
      ['1', 'Visible', false],
      ['2', 'Visible', true],
      ['3', 'Hidden', false],
    ]);
  });
});

describeMember('WorksheetCollection.getItem', () => {
  test.each([
    ['by name', '数据'],
    ['by id', '1'],
    ['in any case', 'SHEET 2'],
  ])('%s', async (_, key) => {
    const id = await converse(async (context) => {
      const sheet = context.workbook.worksheets.getItem(key).load('id');
      await context.sync();
      return sheet.id;
    });
    expect(['1', '2']).toContain(id);
  });

  test('one that is not there', async () => {
    const refused = await refusalOf((context) => void context.workbook.worksheets.getItem('没有').load('name'));
    expect(refused).toEqual({ code: 'ItemNotFound', at: 'WorksheetCollection.getItem' });
  });
});

describeMember('WorksheetCollection.getActiveWorksheet', () => {
  test('follows the person', async () => {
    await office.select('Sheet 2', 'A1');
    const name = await converse(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet 2');
  });
});

describeMember('WorksheetCollection.add', () => {
  test('comes last, stays behind, and can be used at once and later', async () => {
    await converse(async (context) => {
      const sheet = context.workbook.worksheets.add('复核记录');
      sheet.getCell(0, 0).values = [['一']];
      await context.sync();
      sheet.getCell(1, 0).values = [['二']];
    });
    expect(office.book.sheets().map(({ name }) => name)).toEqual(['数据', 'Sheet 2', '旧表', '复核记录']);
    expect(office.book.activeSheet().name).toBe('数据');
    expect([office.value('复核记录', 'A1'), office.value('复核记录', 'A2')]).toEqual(['一', '二']);
  });

  test.each([
    ['数据', 'ItemAlreadyExists'],
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a'", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['名'.repeat(32), 'InvalidArgument'],
  ])('%s is refused', async (name, code) => {
    const refused = await refusalOf((context) => void context.workbook.worksheets.add(name));
    expect(refused).toEqual({ code, at: 'WorksheetCollection.add' });
  });
});

describeMember('Worksheet.id', () => {
  test('lasts when the sheet is renamed', async () => {
    await office.rename('数据', '附件1-2');
    const name = await converse(async (context) => {
      const sheet = context.workbook.worksheets.getItem('1').load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('附件1-2');
  });
});

describeMember('Worksheet.name', () => {
  test('quotes itself in addresses where it must', async () => {
    const address = await converse(async (context) => {
      const range = context.workbook.worksheets.getItem('2').getRange('A1').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Sheet 2'!A1");
  });
});

describeMember('Worksheet.visibility', () => {
  test('of a hidden sheet', async () => {
    const visibility = await converse(async (context) => {
      const sheet = context.workbook.worksheets.getItem('旧表').load('visibility');
      await context.sync();
      return sheet.visibility;
    });
    expect(visibility).toBe('Hidden');
  });
});

describeMember('Worksheet.getRange', () => {
  test.each(['B2', 'b2', '$B$2', '数据!B2', "'数据'!$B$2"])('%s is the same cell', async (address) => {
    const place = await converse(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange(address).load('address');
      await context.sync();
      return range.address;
    });
    expect(place).toBe('数据!B2');
  });

  test('goes with its cells for as long as it is tracked', async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('数据').getRange('B5');
    context.trackedObjects.add(range);
    await context.sync();
    await office.insertRows('数据', 1, 2);
    range.load('address');
    await context.sync();
    expect(range.address).toBe('数据!B7');
    await office.deleteRows('数据', 6);
    range.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference', debugInfo: { errorLocation: 'Range' } });
  });

  test('one that is let go of is not known any more', async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('数据').getRange('B5');
    context.trackedObjects.add(range);
    await context.sync();
    context.trackedObjects.remove(range);
    await context.sync();
    range.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  test.each(['没有!', '没有!A1', "'Sheet 2'!A1", 'B2,C3', 'A', 'XFE1', 'A1048577'])('%s is refused', async (address) => {
    const refused = await refusalOf((context) => void context.workbook.worksheets.getItem('数据').getRange(address).load('values'));
    expect(refused).toEqual({ code: 'InvalidArgument', at: 'Worksheet.getRange' });
  });
});

describeMember('Worksheet.getRanges', () => {
  test('more characters than Excel takes', async () => {
    const address = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(',');
    const refused = await refusalOf((context) => void context.workbook.worksheets.getItem('数据').getRanges(address).load('address'));
    expect(refused.code).toBe('InvalidArgument');
  });
});

describeMember('Worksheet.getCell', () => {
  test('counts from 0', async () => {
    const value = await converse(async (context) => {
      const cell = context.workbook.worksheets.getItem('数据').getCell(1, 1).load('values');
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([[4270.2]]);
  });
});

describeMember('Worksheet.getUsedRange', () => {
  test.each([
    ['with values', true, '数据', '数据!B2:D5'],
    ['with formats', false, '数据', '数据!B2:F8'],
    ['of a blank sheet', true, 'Sheet 2', "'Sheet 2'!A1"],
  ])('%s', async (_, valuesOnly, name, expected) => {
    const address = await converse(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange(valuesOnly).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe(expected);
  });
});

describeMember('Worksheet.activate', () => {
  test('comes to the front', async () => {
    await converse(async (context) => context.workbook.worksheets.getItem('Sheet 2').activate());
    expect(office.book.activeSheet().name).toBe('Sheet 2');
  });

  test('a hidden sheet does not', async () => {
    const refused = await refusalOf((context) => context.workbook.worksheets.getItem('旧表').activate());
    expect(refused.code).toBe('InvalidOperation');
  });
});

describeMember('Worksheet.delete', () => {
  test('is gone, its id with it', async () => {
    await converse(async (context) => context.workbook.worksheets.getItem('Sheet 2').delete());
    const refused = await refusalOf((context) => void context.workbook.worksheets.getItem('2').load('name'));
    expect(refused.code).toBe('ItemNotFound');
  });

  test('the last visible sheet stays', async () => {
    const refused = await refusalOf((context) => {
      context.workbook.worksheets.getItem('Sheet 2').delete();
      context.workbook.worksheets.getItem('数据').delete();
    });
    expect(refused).toEqual({ code: 'InvalidOperation', at: 'Worksheet.delete' });
  });
});
