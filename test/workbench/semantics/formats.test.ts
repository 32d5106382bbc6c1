import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

const at = (context: Excel.RequestContext, address: string): Excel.Range => context.workbook.worksheets.getItem('数据').getRange(address);

describeMember('Range.format', () => {
  test('answers null where cells differ', async () => {
    const [same, mixed] = await converse(async (context) => {
      at(context, 'B2').format.wrapText = true;
      await context.sync();
      const formats = [at(context, 'B2').format, at(context, 'B2:C2').format].map((format) => format.load('wrapText'));
      await context.sync();
      return formats.map(({ wrapText }) => wrapText);
    });
    expect([same, mixed]).toEqual([true, null]);
  });

  test('is closed on a protected sheet', async () => {
    await office.protect('数据');
    const refused = await refusalOf((context) => {
      at(context, 'B2').format.wrapText = true;
    });
    expect(refused.code).toBe('AccessDenied');
  });
});

/** What is written can be read again, and reaches the spreadsheet. */
function kept<Value>(set: (range: Excel.Range) => void, get: (range: Excel.Range) => () => Value): Promise<Value> {
  return converse(async (context) => {
    set(at(context, 'B2:C3'));
    await context.sync();
    const answer = get(at(context, 'B2:C3'));
    await context.sync();
    return answer();
  });
}

describeMember('RangeFormat.wrapText', () => {
  test('is kept', async () => {
    const wraps = await kept(
      ({ format }) => (format.wrapText = true),
      ({ format }) => {
        format.load('wrapText');
        return () => format.wrapText;
      },
    );
    expect(wraps).toBe(true);
  });
});

describeMember('RangeFormat.rowHeight', () => {
  const heightOf = (address: string): Promise<number> =>
    converse(async (context) => {
      const { format } = at(context, address);
      format.load('rowHeight');
      await context.sync();
      return format.rowHeight;
    });

  test('is kept, in whole pixels', async () => {
    await converse(async (context) => void (at(context, 'B2').format.rowHeight = 60));
    expect(await heightOf('C2')).toBe(60);
  });

  test('of a hidden row is 0, and setting it brings the row to light', async () => {
    await office.hideRows('数据', 1);
    expect(await heightOf('B2')).toBe(0);
    await converse(async (context) => void (at(context, 'B2').format.rowHeight = 30));
    expect(await heightOf('B2')).toBe(30);
  });

  test('is a permission of its own on a protected sheet', async () => {
    await office.protect('数据', true, { formatCells: true });
    const refused = await refusalOf((context) => void (at(context, 'B2').format.rowHeight = 60));
    expect(refused.code).toBe('AccessDenied');
  });

  test('is refused beyond what Excel allows', async () => {
    const refused = await refusalOf((context) => void (at(context, 'B2').format.rowHeight = 500));
    expect(refused.code).toBe('InvalidArgument');
  });
});

describeMember('RangeFormat.horizontalAlignment', () => {
  test.each(['Left', 'Center', 'Right'] as const)('%s', async (alignment) => {
    const kind = await kept(
      ({ format }) => (format.horizontalAlignment = alignment),
      ({ format }) => {
        format.load('horizontalAlignment');
        return () => format.horizontalAlignment;
      },
    );
    expect(kind).toBe(alignment);
  });
});

describeMember('RangeFormat.verticalAlignment', () => {
  test.each(['Top', 'Center', 'Bottom'] as const)('%s', async (alignment) => {
    const kind = await kept(
      ({ format }) => (format.verticalAlignment = alignment),
      ({ format }) => {
        format.load('verticalAlignment');
        return () => format.verticalAlignment;
      },
    );
    expect(kind).toBe(alignment);
  });
});

describeMember('RangeFormat.columnWidth', () => {
  test('is in points', async () => {
    const width = await kept(
      ({ format }) => (format.columnWidth = 90),
      ({ format }) => {
        format.load('columnWidth');
        return () => format.columnWidth;
      },
    );
    expect(width).toBe(90);
    expect(office.book.parts.workbook.getSheetByName('数据')?.getColumnWidth(1)).toBe(120);
  });
});

describeMember('RangeFormat.fill', () => {
  test('has a colour', async () => {
    await converse(async (context) => void (at(context, 'B2').format.fill.color = '#E8EEF4'));
    expect(office.book.sheets()[0]?.styles({ top: 1, left: 1, bottom: 1, right: 1 })[0]?.fill).toBe('#E8EEF4');
  });
});

describeMember('RangeFill.color', () => {
  test('no fill reads as white', async () => {
    const color = await kept(
      () => undefined,
      ({ format: { fill } }) => {
        fill.load('color');
        return () => fill.color;
      },
    );
    expect(color).toBe('#FFFFFF');
  });

  test('a mark laid over the cell is not its fill', async () => {
    const color = await kept(
      ({ conditionalFormats }) => {
        const { custom } = conditionalFormats.add('Custom');
        custom.rule.formula = '=TRUE';
        custom.format.fill.color = '#FF0000';
      },
      ({ format: { fill } }) => {
        fill.load('color');
        return () => fill.color;
      },
    );
    expect(color).toBe('#FFFFFF');
  });
});

describeMember('RangeFormat.font', () => {
  test('is one for all cells', async () => {
    await converse(async (context) => void (at(context, 'B2:C3').format.font.bold = true));
    expect(
      office.book
        .sheets()[0]
        ?.styles({ top: 1, left: 1, bottom: 2, right: 2 })
        .map(({ bold }) => bold),
    ).toEqual(Array(4).fill(true));
  });
});

describeMember('RangeFont.bold', () => {
  test('is kept', async () => {
    const bold = await kept(
      ({ format }) => (format.font.bold = true),
      ({ format: { font } }) => {
        font.load('bold');
        return () => font.bold;
      },
    );
    expect(bold).toBe(true);
  });
});

describeMember('RangeFont.size', () => {
  test('is kept, in points', async () => {
    const size = await kept(
      ({ format }) => (format.font.size = 16),
      ({ format: { font } }) => {
        font.load('size');
        return () => font.size;
      },
    );
    expect(size).toBe(16);
  });
});

describeMember('RangeFormat.protection', () => {
  test('cells are locked unless the file opens them', async () => {
    const locked = await kept(
      () => undefined,
      ({ format: { protection } }) => {
        protection.load('locked');
        return () => protection.locked;
      },
    );
    expect(locked).toBe(true);
  });
});

describeMember('FormatProtection.locked', () => {
  test('is not kept by an unprotected sheet from being written to', async () => {
    await converse(async (context) => void (at(context, 'B2').values = [[1]]));
    expect(office.value('数据', 'B2')).toBe(1);
  });
});

describeMember('RangeFormat.borders', () => {
  test('edges and inner lines', async () => {
    await converse(async (context) => {
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
        at(context, 'B2:C3').format.borders.getItem(edge).style = 'Continuous';
      }
    });
    const sheet = office.book.sheets()[0];
    const cell = { top: 1, left: 1, bottom: 1, right: 1 };
    expect((['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) => sheet?.border(cell, edge)?.style)).toEqual(
      Array(4).fill('Continuous'),
    );
  });
});

describeMember('RangeBorderCollection.getItem', () => {
  test('refuses an edge that is none', async () => {
    const refused = await refusalOf((context) => {
      const edge: string = 'Middle';
      at(context, 'B2').format.borders.getItem(edge as 'EdgeTop').style = 'Continuous';
    });
    expect(refused.code).toBe('InvalidArgument');
  });
});

describeMember('RangeBorder.style', () => {
  test.each(['Continuous', 'Dash', 'Dot', 'None'] as const)('%s', async (style) => {
    const read = await kept(
      ({ format }) => (format.borders.getItem('EdgeTop').style = style),
      ({ format }) => {
        const border = format.borders.getItem('EdgeTop').load('style');
        return () => border.style;
      },
    );
    expect(read).toBe(style);
  });
});

describeMember('RangeBorder.color', () => {
  test('is kept beside the style', async () => {
    const read = await kept(
      ({ format }) => {
        const border = format.borders.getItem('EdgeTop');
        border.style = 'Continuous';
        border.color = '#8A9BAD';
      },
      ({ format }) => {
        const border = format.borders.getItem('EdgeTop').load('style,color');
        return () => [border.style, border.color];
      },
    );
    expect(read).toEqual(['Continuous', '#8A9BAD']);
  });
});
