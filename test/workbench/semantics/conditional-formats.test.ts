import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

const MARKER = '=LEN("annex-review:error")>0';

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('数据');

/** Adds a rule to B2:C3 and tells its id. */
function added(dress: (format: Excel.ConditionalFormat) => void = () => undefined): Promise<string> {
  return converse(async (context) => {
    const format = sheetOf(context).getRange('B2:C3').conditionalFormats.add('Custom');
    format.custom.rule.formula = MARKER;
    dress(format);
    format.load('id');
    await context.sync();
    return format.id;
  });
}

const rules = () => office.book.sheets()[0]?.conditionalFormats() ?? [];

describeMember('ConditionalFormatCollection.add', () => {
  test('a rule can be dressed and asked for its id in the same conversation', async () => {
    const id = await added(({ custom }) => (custom.format.fill.color = '#FDE2E1'));
    expect(rules()).toEqual([
      expect.objectContaining({ id, type: 'Custom', formula: MARKER, format: expect.objectContaining({ fill: '#FDE2E1' }) }),
    ]);
  });

  test('a newer rule goes before an older one', async () => {
    const first = await added();
    const second = await added();
    expect(rules().map(({ id }) => id)).toEqual([second, first]);
  });

  test('is closed on a protected sheet', async () => {
    await office.protect('数据');
    const refused = await refusalOf((context) => void sheetOf(context).getRange('B2').conditionalFormats.add('Custom'));
    expect(refused.code).toBe('AccessDenied');
  });
});

describeMember('ConditionalFormatCollection.items', () => {
  test('are told by id and type', async () => {
    const id = await added();
    const items = await converse(async (context) => {
      const formats = sheetOf(context).getRange().conditionalFormats.load('items/id,items/type');
      await context.sync();
      return formats.items.map((format) => [format.id, format.type]);
    });
    expect(items).toEqual([[id, 'Custom']]);
  });
});

describeMember('ConditionalFormatCollection.getItem', () => {
  test('an id that is gone is not found', async () => {
    const refused = await refusalOf((context) => sheetOf(context).getRange().conditionalFormats.getItem('gone').delete());
    expect(refused.code).toBe('ItemNotFound');
  });
});

describeMember('ConditionalFormat.id', () => {
  test('lasts when rows come above it', async () => {
    const id = await added();
    await office.insertRows('数据', 0);
    expect(rules().map((rule) => [rule.id, rule.areas])).toEqual([[id, [{ top: 2, left: 1, bottom: 3, right: 2 }]]]);
  });
});

describeMember('ConditionalFormat.type', () => {
  test('names the kind', async () => {
    const id = await added();
    const type = await converse(async (context) => {
      const format = sheetOf(context).getRange().conditionalFormats.getItem(id).load('type');
      await context.sync();
      return format.type;
    });
    expect(type).toBe('Custom');
  });
});

describeMember('ConditionalFormat.getRanges', () => {
  test('are its areas', async () => {
    const id = await added();
    const address = await converse(async (context) => {
      const ranges = sheetOf(context).getRange().conditionalFormats.getItem(id).getRanges().load('address');
      await context.sync();
      return ranges.address;
    });
    expect(address).toBe('数据!B2:C3');
  });
});

describeMember('ConditionalFormat.delete', () => {
  test('takes away this rule alone', async () => {
    const gone = await added();
    const stays = await added();
    await converse(async (context) => sheetOf(context).getRange().conditionalFormats.getItem(gone).delete());
    expect(rules().map(({ id }) => id)).toEqual([stays]);
  });
});

describeMember('ConditionalFormat.custom', () => {
  test('has rule and format', async () => {
    await added(({ custom }) => (custom.format.font.bold = true));
    expect(rules()[0]).toMatchObject({ formula: MARKER, format: { bold: true } });
  });
});

describeMember('CustomConditionalFormat.rule', () => {
  test('can be changed later', async () => {
    const id = await added();
    await converse(async (context) => {
      sheetOf(context).getRange().conditionalFormats.getItem(id).custom.rule.formula = '=FALSE';
    });
    expect(rules()[0]?.formula).toBe('=FALSE');
  });
});

describeMember('CustomConditionalFormat.format', () => {
  test('of a rule that has none is empty', async () => {
    await added();
    expect(rules()[0]?.format).toEqual({ fill: null, fontColor: null, bold: null, borders: {} });
  });
});

describeMember('ConditionalFormatRule.formula', () => {
  test('reads as it was written', async () => {
    const id = await added();
    const formula = await converse(async (context) => {
      const { rule } = sheetOf(context).getRange().conditionalFormats.getItem(id).custom;
      rule.load('formula');
      await context.sync();
      return rule.formula;
    });
    expect(formula).toBe(MARKER);
  });
});

/** What is written to the format of a rule, read from the spreadsheet. */
async function dressed(dress: (format: Excel.ConditionalRangeFormat) => void): Promise<unknown> {
  await added(({ custom }) => dress(custom.format));
  return rules()[0]?.format;
}

describeMember('ConditionalRangeFormat.fill', () => {
  test('lies over the cell', async () => {
    const format = await dressed(({ fill }) => (fill.color = '#FFF1CE'));
    expect(format).toMatchObject({ fill: '#FFF1CE', fontColor: null });
  });
});

describeMember('ConditionalRangeFill.color', () => {
  test('the last one counts', async () => {
    const format = await dressed(({ fill }) => {
      fill.color = '#FFF1CE';
      fill.color = '#E3F0FC';
    });
    expect(format).toMatchObject({ fill: '#E3F0FC' });
  });
});

describeMember('ConditionalRangeFormat.font', () => {
  test('lies over the text', async () => {
    const format = await dressed(({ font }) => {
      font.color = '#8A1116';
      font.bold = true;
    });
    expect(format).toMatchObject({ fill: null, fontColor: '#8A1116', bold: true });
  });
});

describeMember('ConditionalRangeFont.color', () => {
  test('is kept', async () => {
    expect(await dressed(({ font }) => (font.color = '#0B3A67'))).toMatchObject({ fontColor: '#0B3A67' });
  });
});

describeMember('ConditionalRangeFont.bold', () => {
  test.each([true, false])('%s', async (bold) => {
    expect(await dressed(({ font }) => (font.bold = bold))).toMatchObject({ bold });
  });
});

describeMember('ConditionalRangeFormat.borders', () => {
  test('frame a cell', async () => {
    await added(({ custom: { format } }) => {
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        const border = format.borders.getItem(edge);
        border.style = 'Dash';
        border.color = '#BC7A00';
      }
    });
    const frame = { style: 'Dash', color: '#BC7A00' };
    expect(rules()[0]?.format.borders).toEqual({ EdgeTop: frame, EdgeBottom: frame, EdgeLeft: frame, EdgeRight: frame });
  });
});

describeMember('ConditionalRangeBorderCollection.getItem', () => {
  test('refuses an edge that is none', async () => {
    const id = await added();
    const refused = await refusalOf((context) => {
      const edge: string = 'Middle';
      sheetOf(context)
        .getRange()
        .conditionalFormats.getItem(id)
        .custom.format.borders.getItem(edge as 'EdgeTop').style = 'Dot';
    });
    expect(refused.code).toBe('InvalidArgument');
  });
});

describeMember('ConditionalRangeBorder.style', () => {
  test('one edge alone', async () => {
    await added(({ custom }) => (custom.format.borders.getItem('EdgeTop').style = 'Dot'));
    expect(Object.keys(rules()[0]?.format.borders ?? {})).toEqual(['EdgeTop']);
  });
});

describeMember('ConditionalRangeBorder.color', () => {
  test('is kept with a style set before', async () => {
    await added(({ custom: { format } }) => {
      format.borders.getItem('EdgeTop').style = 'Continuous';
      format.borders.getItem('EdgeTop').color = '#C50F1F';
    });
    expect(rules()[0]?.format.borders).toEqual({ EdgeTop: { style: 'Continuous', color: '#C50F1F' } });
  });
});
