import { describeMember } from '../../support/describe-member';
import { converse, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

describeMember('Range.merge', () => {
  const mergesAfter = async (across: boolean): Promise<unknown[]> => {
    await converse(async (context) => {
      context.workbook.worksheets.getItem('Sheet 2').getRange('B2:C3').merge(across);
    });
    return (
      office.book
        .sheets()[1]
        ?.merges()
        .map(({ top, left, bottom, right }) => [top, left, bottom, right]) ?? []
    );
  };

  test('the area is one cell, or one for every row', async () => {
    expect(await mergesAfter(false)).toEqual([[1, 1, 2, 2]]);
  });

  test('each row by itself', async () => {
    expect(await mergesAfter(true)).toEqual([
      [1, 1, 1, 2],
      [2, 1, 2, 2],
    ]);
  });

  test('keeps what the first cell holds, and nothing else takes text', async () => {
    await converse(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet 2');
      sheet.getRange('E5:F5').values = [['前', '后']];
      sheet.getRange('E5:F5').merge(false);
      await context.sync();
      sheet.getRange('F5').values = [['改']];
    });
    expect([office.value('Sheet 2', 'E5'), office.value('Sheet 2', 'F5')]).toEqual(['前', null]);
  });
});
