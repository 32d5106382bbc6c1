import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

describeMember('Workbook.names', () => {
  test('move with the cells they point at', async () => {
    await converse(async (context) => {
      context.workbook.names.add('AnnexReviewRecord', context.workbook.worksheets.getItem('数据').getRange('B2'));
    });
    await office.insertRows('数据', 0, 3);
    expect(office.book.names()).toEqual([{ name: 'AnnexReviewRecord', formula: '=数据!$B$5', visible: true }]);
  });
});

describeMember('NamedItemCollection.add', () => {
  test('the same name twice', async () => {
    const refused = await refusalOf((context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('B2');
      context.workbook.names.add('Twice', range);
      context.workbook.names.add('twice', range);
    });
    expect(refused.code).toBe('ItemAlreadyExists');
  });
});

describeMember('NamedItemCollection.add', () => {
  test.each(['1st', 'A1', 'R1C1', 'two words', ''])('“%s” is no name', async (name) => {
    const refused = await refusalOf((context) => void context.workbook.names.add(name, '=1'));
    expect(refused).toEqual({ code: 'InvalidArgument', at: 'NamedItemCollection.add' });
  });
});

describeMember('NamedItemCollection.getItemOrNullObject', () => {
  test('one that is not there', async () => {
    const isNull = await converse(async (context) => {
      const name = context.workbook.names.getItemOrNullObject('None').load('name');
      await context.sync();
      return name.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describeMember('NamedItemCollection.getItem', () => {
  test('one that is not there', async () => {
    const refused = await refusalOf((context) => void context.workbook.names.getItem('None').load('name'));
    expect(refused.code).toBe('ItemNotFound');
  });

  test('is found whatever its case', async () => {
    await named('数据');
    const name = await converse(async (context) => {
      const item = context.workbook.names.getItem('HERE').load('name');
      await context.sync();
      return item.name;
    });
    expect(name).toBe('Here');
  });
});

/** Name and formula of a name for B2 of a sheet. */
function named(sheetName: string): Promise<[string, string]> {
  return converse(async (context) => {
    context.workbook.names.add('Here', context.workbook.worksheets.getItem(sheetName).getRange('B2'));
    const name = context.workbook.names.getItemOrNullObject('Here').load('name,formula');
    await context.sync();
    return [name.name, String(name.formula)];
  });
}

describeMember('NamedItem.name', () => {
  test('is as it was given', async () => {
    expect((await named('数据'))[0]).toBe('Here');
  });
});

describeMember('NamedItem.formula', () => {
  test('quotes the sheet where it must', async () => {
    expect((await named('Sheet 2'))[1]).toBe("='Sheet 2'!$B$2");
  });
});

describeMember('NamedItem.visible', () => {
  test('can be hidden', async () => {
    await converse(async (context) => {
      context.workbook.names.add('Here', context.workbook.worksheets.getItem('数据').getRange('B2')).visible = false;
    });
    expect(office.book.names()).toEqual([{ name: 'Here', formula: '=数据!$B$2', visible: false }]);
  });
});

describeMember('NamedItem.delete', () => {
  test('is gone', async () => {
    await converse(async (context) => {
      context.workbook.names.add('Here', context.workbook.worksheets.getItem('数据').getRange('B2')).delete();
    });
    expect(office.book.names()).toEqual([]);
  });
});
