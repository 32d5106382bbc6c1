import { describeMember } from '../../support/describe-member';
import { converse, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

/** Listens to one event of the sheets; what it hears is noted. */
async function heard<Args>(pick: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<Args>): Promise<Args[]> {
  const events: Args[] = [];
  await converse(async (context) => {
    pick(context.workbook.worksheets).add(async (event) => void events.push(event));
  });
  return events;
}

describeMember('WorksheetCollection.onNameChanged', () => {
  test('comes with both names', async () => {
    const events = await heard((sheets) => sheets.onNameChanged);
    await office.rename('数据', '自评表');
    expect(events).toEqual([expect.objectContaining({ worksheetId: '1', nameBefore: '数据', nameAfter: '自评表' })]);
  });
});

describeMember('WorksheetCollection.onVisibilityChanged', () => {
  test('comes when a sheet is hidden, and when it is shown again', async () => {
    const events = await heard((sheets) => sheets.onVisibilityChanged);
    await office.hideSheet('数据');
    await office.hideSheet('数据', false);
    expect(events).toEqual([
      expect.objectContaining({ visibilityBefore: 'Visible', visibilityAfter: 'Hidden' }),
      expect.objectContaining({ visibilityBefore: 'Hidden', visibilityAfter: 'Visible' }),
    ]);
  });
});

describeMember('WorksheetCollection.onChanged', () => {
  test('a single cell comes with what it held and holds', async () => {
    const events = await heard((sheets) => sheets.onChanged);
    await office.edit('数据', 'B2', 95);
    expect(events).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        worksheetId: '1',
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: 4270.2, valueAfter: 95, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      }),
    ]);
  });

  test('a formula comes with its result', async () => {
    const events = await heard((sheets) => sheets.onChanged);
    await office.edit('数据', 'B2', '=1+1');
    expect(events[0]?.details).toEqual({ valueBefore: 4270.2, valueAfter: 2, valueTypeBefore: 'Double', valueTypeAfter: 'Double' });
  });

  test('several cells are one event without details', async () => {
    const events = await heard((sheets) => sheets.onChanged);
    await converse(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
    });
    await office.settled();
    expect(events).toEqual([expect.objectContaining({ address: 'B2:C3', triggerSource: 'ThisLocalAddin' })]);
    expect(events[0]?.details).toBeUndefined();
  });

  test('a co-author is told from the person here', async () => {
    const events = await heard((sheets) => sheets.onChanged);
    await office.editRemotely('数据', 'B2', 95);
    expect(events).toEqual([expect.objectContaining({ source: 'Remote' })]);
  });

  test.each([
    ['inserted', 'RowInserted', (host: OfficeHostInTest) => host.insertRows('数据', 1, 2)],
    ['deleted', 'RowDeleted', (host: OfficeHostInTest) => host.deleteRows('数据', 1, 2)],
  ] as const)('rows %s', async (_, changeType, act) => {
    const events = await heard((sheets) => sheets.onChanged);
    await act(office);
    expect(events).toEqual([expect.objectContaining({ changeType, address: '2:3', worksheetId: '1' })]);
  });

  test('a new result of a formula is no change', async () => {
    const events = await heard((sheets) => sheets.onChanged);
    await office.edit('数据', 'B2', 1);
    expect(events.map(({ address }) => address)).toEqual(['B2']);
  });

  test('a format alone is no change', async () => {
    const events = await heard((sheets) => sheets.onChanged);
    await converse(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('B2');
      range.format.fill.color = '#FF0000';
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    });
    await office.settled();
    expect(events).toEqual([]);
  });

  test('an undo is the change of whoever undoes', async () => {
    await office.edit('数据', 'B2', 95);
    const events = await heard((sheets) => sheets.onChanged);
    await office.undo();
    expect(events).toEqual([expect.objectContaining({ address: 'B2', triggerSource: 'Unknown' })]);
    expect(office.value('数据', 'B2')).toBe(4270.2);
  });
});

describeMember('WorksheetCollection.onCalculated', () => {
  test('comes after the change that made it', async () => {
    const order: string[] = [];
    await converse(async ({ workbook: { worksheets } }) => {
      worksheets.onChanged.add(async ({ address }) => void order.push(`changed ${address}`));
      worksheets.onCalculated.add(async ({ worksheetId }) => void order.push(`calculated ${worksheetId}`));
    });
    await office.edit('数据', 'B2', 1);
    expect(order).toEqual(['changed B2', 'calculated 1']);
  });

  test('not where nothing depends on it', async () => {
    const events = await heard((sheets) => sheets.onCalculated);
    await office.edit('数据', 'B3', '落实');
    expect(events).toEqual([]);
  });
});

describeMember('WorksheetCollection.onSelectionChanged', () => {
  test.each([
    ['a cell', 'B2'],
    ['a block', 'B2:C4'],
  ])('%s', async (_, address) => {
    const events = await heard((sheets) => sheets.onSelectionChanged);
    await office.select('数据', address);
    expect(events.at(-1)).toMatchObject({ worksheetId: '1', address });
  });
});

describeMember('WorksheetCollection.onActivated', () => {
  test('once, with the sheet that came', async () => {
    const events = await heard((sheets) => sheets.onActivated);
    await office.select('Sheet 2', 'A1');
    await office.select('Sheet 2', 'B1');
    expect(events.map(({ worksheetId }) => worksheetId)).toEqual(['2']);
  });
});

describeMember('WorksheetCollection.onAdded', () => {
  test('with the id of the new sheet', async () => {
    const events = await heard((sheets) => sheets.onAdded);
    const id = await converse(async (context) => {
      const sheet = context.workbook.worksheets.add('新表').load('id');
      await context.sync();
      return sheet.id;
    });
    await office.settled();
    expect(events.map(({ worksheetId }) => worksheetId)).toEqual([id]);
  });
});

describeMember('WorksheetCollection.onDeleted', () => {
  test('with the id of the sheet that is gone', async () => {
    const events = await heard((sheets) => sheets.onDeleted);
    await converse(async (context) => context.workbook.worksheets.getItem('Sheet 2').delete());
    await office.settled();
    expect(events.map(({ worksheetId }) => worksheetId)).toEqual(['2']);
  });
});

describeMember('WorksheetCollection.onRowHiddenChanged', () => {
  test('with the rows', async () => {
    const events = await heard((sheets) => sheets.onRowHiddenChanged);
    await office.hideRows('数据', 2, 2);
    expect(events).toEqual([expect.objectContaining({ worksheetId: '1', changeType: 'Hidden' })]);
  });
});

describeMember('WorksheetCollection.onProtectionChanged', () => {
  test('with what it is now', async () => {
    const events = await heard((sheets) => sheets.onProtectionChanged);
    await office.protect('数据');
    await office.protect('数据', false);
    expect(events.map(({ isProtected }) => isProtected)).toEqual([true, false]);
  });
});
