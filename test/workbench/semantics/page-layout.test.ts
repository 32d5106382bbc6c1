import { describeMember } from '../../support/describe-member';
import { converse, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

/** How the sheet prints after this. */
async function printed(set: (layout: Excel.PageLayout) => void): Promise<unknown> {
  await converse(async (context) => set(context.workbook.worksheets.getItem('数据').pageLayout));
  return office.book.sheets()[0]?.page;
}

describeMember('Worksheet.pageLayout', () => {
  test('is upright A4 at first', async () => {
    expect(await printed(() => undefined)).toMatchObject({ orientation: 'Portrait', paperSize: 'A4' });
  });
});

describeMember('PageLayout.orientation', () => {
  test('is kept', async () => {
    expect(await printed((layout) => (layout.orientation = 'Landscape'))).toMatchObject({ orientation: 'Landscape' });
  });
});

describeMember('PageLayout.paperSize', () => {
  test('is kept', async () => {
    expect(await printed((layout) => (layout.paperSize = 'A3'))).toMatchObject({ paperSize: 'A3' });
  });
});

describeMember('PageLayout.zoom', () => {
  test('is kept', async () => {
    const zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    expect(await printed((layout) => (layout.zoom = zoom))).toMatchObject({ zoom });
  });
});

describeMember('PageLayout.centerHorizontally', () => {
  test('is kept', async () => {
    expect(await printed((layout) => (layout.centerHorizontally = true))).toMatchObject({ centerHorizontally: true });
  });
});

describeMember('PageLayout.setPrintArea', () => {
  test('is an area', async () => {
    expect(await printed((layout) => layout.setPrintArea('A1:C3'))).toMatchObject({
      printArea: { top: 0, left: 0, bottom: 2, right: 2 },
    });
  });
});

describeMember('PageLayout.setPrintTitleRows', () => {
  test('are whole rows', async () => {
    expect(await printed((layout) => layout.setPrintTitleRows('$4:$5'))).toMatchObject({ titleRows: { top: 3, bottom: 4 } });
  });
});

describeMember('PageLayout.headersFooters', () => {
  test('none at first', async () => {
    expect(await printed(() => undefined)).toMatchObject({ centerFooter: '' });
  });
});

describeMember('HeaderFooterGroup.defaultForAllPages', () => {
  test('is the one for every page', async () => {
    const footer = await printed((layout) => (layout.headersFooters.defaultForAllPages.centerFooter = '&P'));
    expect(footer).toMatchObject({ centerFooter: '&P' });
  });
});

describeMember('HeaderFooter.centerFooter', () => {
  test('keeps its codes', async () => {
    const text = '第 &P 页，共 &N 页';
    expect(await printed((layout) => (layout.headersFooters.defaultForAllPages.centerFooter = text))).toMatchObject({ centerFooter: text });
  });
});

/** The rows that begin a page after this. */
async function breaks(change: (sheet: Excel.Worksheet) => void): Promise<readonly number[] | undefined> {
  await converse(async (context) => change(context.workbook.worksheets.getItem('数据')));
  return office.book.sheets()[0]?.page.breaksBefore;
}

describeMember('Worksheet.horizontalPageBreaks', () => {
  test('none at first', async () => {
    expect(await breaks((sheet) => void sheet.horizontalPageBreaks)).toEqual([]);
  });
});

describeMember('PageBreakCollection.add', () => {
  test('is above the cell that is named, once', async () => {
    const added = await breaks(({ horizontalPageBreaks }) => {
      for (const cell of ['A9', 'B4', 'A9']) horizontalPageBreaks.add(cell);
    });
    expect(added).toEqual([3, 8]);
  });
});

describeMember('PageBreakCollection.removePageBreaks', () => {
  test('takes all of them away', async () => {
    await breaks(({ horizontalPageBreaks }) => void horizontalPageBreaks.add('A4'));
    expect(await breaks(({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks())).toEqual([]);
  });
});
