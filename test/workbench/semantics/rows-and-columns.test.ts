import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

/** Of the rows and columns from A2 on, whatever they are asked for. */
function places<Value>(ask: (range: Excel.Range) => () => Value): Promise<Value> {
  return converse(async (context) => {
    const answer = ask(context.workbook.worksheets.getItem('数据').getRange('A3:B5'));
    await context.sync();
    return answer();
  });
}

describeMember('Range.getRowProperties', () => {
  test('tells hidden rows from others', async () => {
    const rows = await converse(async (context) => {
      const answer = context.workbook.worksheets.getItem('数据').getRange('A3:A5').getRowProperties({ rowHidden: true });
      await context.sync();
      return answer.value;
    });
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
  });
});

describeMember('Range.getRowProperties', () => {
  test('tells heights, of a hidden row none', async () => {
    const rows = await places((range) => {
      const answer = range.getRowProperties({ format: { rowHeight: true } });
      return () => answer.value;
    });
    const heights = rows.map(({ format }) => format?.rowHeight ?? -1);
    expect(heights[1]).toBe(0);
    expect(Math.min(heights[0] ?? 0, heights[2] ?? 0)).toBeGreaterThan(10);
  });
});

describeMember('Range.getColumnProperties', () => {
  test('tells widths in points', async () => {
    const columns = await places((range) => {
      const answer = range.getColumnProperties({ format: { columnWidth: true } });
      return () => answer.value;
    });
    const sheet = office.book.sheets().find(({ name }) => name === '数据');
    expect(columns.map(({ format }) => format?.columnWidth)).toEqual([sheet?.columnWidth(0), sheet?.columnWidth(1)]);
  });
});

describeMember('Range.getMergedAreasOrNullObject', () => {
  const mergedIn = (address: string): Promise<string[] | null> =>
    converse(async (context) => {
      const merged = context.workbook.worksheets.getItem('数据').getRange(address).getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      await context.sync();
      return merged.isNullObject ? null : merged.areas.items.map((range) => range.address);
    });

  test('is a null object where nothing is merged', async () => {
    expect(await mergedIn('B2')).toBeNull();
  });

  test('finds an area by its first cell alone (office-js 3611)', async () => {
    office.book.parts.workbook.getSheetByName('数据')?.getRange('F2:G3').merge();
    expect(await mergedIn('F2')).toEqual(['数据!F2:G3']);
    expect(await mergedIn('G3')).toBeNull();
  });

  test('takes the undo away by looking (office-js 5918)', async () => {
    await office.edit('数据', 'B2', 1);
    await mergedIn('B2');
    await office.undo();
    expect(office.value('数据', 'B2')).toBe(1);
  });
});

describeMember('Range.insert', () => {
  test('puts blank rows before whole rows, and what was there goes down', async () => {
    await converse(async (context) => void context.workbook.worksheets.getItem('数据').getRange('2:3').insert('Down'));
    expect([office.value('数据', 'B2'), office.value('数据', 'B4')]).toEqual([null, 4270.2]);
  });

  test('anything else than whole rows is not modelled', async () => {
    const refused = await refusalOf((context) => void context.workbook.worksheets.getItem('数据').getRange('B2').insert('Down'));
    expect(refused).toEqual({ code: 'InvalidArgument', at: 'Range.insert' });
  });
});

describeMember('Range.delete', () => {
  test('takes whole rows out, and what is below comes up', async () => {
    await converse(async (context) => context.workbook.worksheets.getItem('数据').getRange('1:1').delete('Up'));
    expect(office.value('数据', 'B1')).toBe(4270.2);
  });

  test('is closed on a protected sheet', async () => {
    await office.protect('数据');
    const refused = await refusalOf((context) => context.workbook.worksheets.getItem('数据').getRange('1:1').delete('Up'));
    expect(refused.code).toBe('AccessDenied');
  });
});

describeMember('Range.dataValidation', () => {
  test('is one for the cells of the range', async () => {
    const refused = await refusalOf((context) => {
      context.workbook.worksheets.getItem('数据').getRange('B2').dataValidation.rule = {};
    });
    expect(refused).toEqual({ code: 'InvalidArgument', at: 'DataValidation.rule' });
  });
});

describeMember('DataValidation.rule', () => {
  test('a list is taken, where nothing is protected', async () => {
    const rule = { list: { inCellDropDown: true, source: '是,否' } };
    const set = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem('数据').getRange('B2').dataValidation.rule = rule;
    };
    await converse(async (context) => set(context));
    await office.protect('数据');
    expect((await refusalOf(set)).code).toBe('AccessDenied');
  });
});
