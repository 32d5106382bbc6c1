import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

describeMember('Worksheet.protection', () => {
  test('of a sheet that is open', async () => {
    const isProtected = await converse(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('数据');
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(false);
  });
});

describeMember('WorksheetProtection.options', () => {
  test.each([true, false])('whether formats stay open: %s', async (formattable) => {
    await office.protect('数据', true, { formatCells: formattable });
    const options = await converse(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('数据');
      protection.load('options');
      await context.sync();
      return protection.options;
    });
    expect(options.allowFormatCells).toBe(formattable);
  });
});

describeMember('WorksheetProtection.protect', () => {
  test('closes the sheet to the add-in as well, but for what it allows', async () => {
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('数据');
    await converse(async (context) => sheet(context).protection.protect({ allowFormatCells: true }));
    expect((await refusalOf((context) => void (sheet(context).getRange('B2').values = [[1]]))).code).toBe('AccessDenied');
    await converse(async (context) => void (sheet(context).getRange('B2').format.wrapText = true));
    expect((await refusalOf((context) => sheet(context).protection.protect({}))).code).toBe('AccessDenied');
  });
});

describeMember('WorksheetProtection.unprotect', () => {
  test('opens it again', async () => {
    await office.protect('数据');
    await converse(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.protection.unprotect();
      sheet.getRange('B2').values = [[1]];
    });
    expect(office.value('数据', 'B2')).toBe(1);
  });
});

describeMember('Workbook.protection', () => {
  test('keeps sheets from being added and deleted', async () => {
    office.book.isStructureProtected = true;
    const added = await refusalOf((context) => void context.workbook.worksheets.add('新表'));
    expect(added).toEqual({ code: 'AccessDenied', at: 'WorksheetCollection.add' });
  });
});

describeMember('WorkbookProtection.protected', () => {
  test.each([true, false])('is told: %s', async (isProtected) => {
    office.book.isStructureProtected = isProtected;
    const told = await converse(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(told).toBe(isProtected);
  });
});

describeMember('WorksheetProtection.protected', () => {
  test('keeps the person from typing too', async () => {
    await office.protect('数据');
    await office.edit('数据', 'B2', 1);
    expect(office.value('数据', 'B2')).toBe(4270.2);
  });
});
