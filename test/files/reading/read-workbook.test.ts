import { cellAt, extent, type Grid } from '../../../src/core/grid/grid';
import { parseA1 } from '../../../src/core/grid/address';
import type { Cell, CellValue } from '../../../src/core/grid/cell';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { relation, relationsOf, sharedStringsOf, stylesOf, workbookOf, worksheetOf } from '../../support/workbook-builder';

function gridOf(bytes: Uint8Array, index = 0): Grid {
  const sheet = readWorkbook(bytes).sheets[index];
  if (sheet === undefined) throw new Error('no such sheet');
  return sheet.grid;
}

function cell(grid: Grid, address: string): Cell {
  return cellAt(grid, parseA1(address));
}

const oneRow = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('cell values', () => {
  const table: readonly [name: string, xml: string, value: CellValue, shown: string][] = [
    ['a number', '<c r="A1"><v>4270.2</v></c>', 4270.2, '4270.2'],
    ['a number as a float leaves it', '<c r="A1"><v>0.97999999999999998</v></c>', 0.98, '0.98'],
    ['a number with an exponent', '<c r="A1"><v>1.5E3</v></c>', 1500, '1500'],
    ['a number under a format', '<c r="A1" s="1"><v>0.9735</v></c>', 0.9735, '97.35%'],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '年度资金总额', '年度资金总额'],
    ['rich text, its phonetic reading left out', '<c r="A1" t="s"><v>1</v></c>', '产出指标（30分）', '产出指标（30分）'],
    ['an escaped character', '<c r="A1" t="s"><v>2</v></c>', '绩\n效_x0041_', '绩\n效_x0041_'],
    ['white space that is to be kept', '<c r="A1" t="s"><v>3</v></c>', '  其中：', '  其中：'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>总分</t></is></c>', '总分', '总分'],
    ['a formula string', '<c r="A1" t="str"><f>A2&amp;"分"</f><v>20分</v></c>', '20分', '20分'],
    ['an empty formula string', '<c r="A1" t="str"><f>""</f><v></v></c>', '', ''],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }, '#DIV/0!'],
    ['a date under its format', '<c r="A1" s="2"><v>45657</v></c>', 45657, '2024年12月31日'],
    ['a date of a strict file', '<c r="A1" s="2" t="d"><v>2024-12-31</v></c>', 45657, '2024年12月31日'],
    ['a moment of a strict file', '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', 45657.5, '45657.5'],
    ['a cell with a style only', '<c r="A1" s="1"/>', null, ''],
    ['an empty value', '<c r="A1"><v></v></c>', null, ''],
    ['a shared string that is empty', '<c r="A1" t="s"><v>4</v></c>', null, ''],
    ['a shared string without its number', '<c r="A1" t="s"><v/></c>', null, ''],
    ['a boolean without a value', '<c r="A1" t="b"><v></v></c>', null, ''],
    ['an error without a name', '<c r="A1" t="e"><v/></c>', null, ''],
    ['a shared string that is not there', '<c r="A1" t="s"><v>77</v></c>', null, ''],
    ['text where a number belongs', '<c r="A1"><v>不适用</v></c>', '不适用', '不适用'],
  ];
  const strings = sharedStringsOf(
    '<t>年度资金总额</t>',
    '<r><rPr><b/></rPr><t>产出指标</t></r><r><t>（30分）</t></r><rPh sb="0" eb="2"><t>チャンチュ</t></rPh><phoneticPr fontId="1"/>',
    '<t>绩_x000D_\n效_x005F_x0041_</t>',
    '<t xml:space="preserve">  其中：</t>',
    '<t/>',
  );
  const styles = stylesOf('General', '0.00%', 'yyyy"年"m"月"d"日"');
  it.each(table)('reads %s', (_, xml, value, shown) => {
    const bytes = workbookOf([{ name: '表', xml: oneRow(`${xml}<c r="B1"><v>1</v></c>`) }], {
      'xl/sharedStrings.xml': strings,
      'xl/styles.xml': styles,
    });
    expect(cell(gridOf(bytes), 'A1')).toMatchObject({ value, shown });
  });
});

describe('formulas', () => {
  const rows = [
    '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">ROUND(B2/$A$2*A2,2)</f><v>1</v></c></row>',
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>',
    '<row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c><c r="D4"><f t="array" ref="D4:D5">SUM(A2:A4*B2:B4)</f><v>4</v></c></row>',
    '<row r="5"><c r="C5"><f>_xlfn.CONCAT(\'附件1-1\'!A1,"B2")</f></c><c r="D5"><f t="dataTable" ref="D5:D6" dt2D="0" r1="A1"/><v>5</v></c></row>',
  ];
  const grid = gridOf(workbookOf([{ name: '表', xml: `<sheetData>${rows.join('')}</sheetData>` }]));
  it.each([
    ['C2', '=ROUND(B2/$A$2*A2,2)', 1],
    ['C3', '=ROUND(B3/$A$2*A3,2)', 2],
    ['C4', '=ROUND(B4/$A$2*A4,2)', 3],
    ['D4', '=SUM(A2:A4*B2:B4)', 4],
    ['C5', '=CONCAT(\'附件1-1\'!A1,"B2")', null],
    ['D5', '=TABLE(A1)', 5],
  ])('%s is %s', (address, formula, value) => {
    expect(cell(grid, address)).toMatchObject({ formula, value });
  });
});

describe('sheets', () => {
  it('keeps tab order, visibility, protection, merges and hidden rows', () => {
    const merged =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const workbook = readWorkbook(
      workbookOf([
        { name: '附件1-1', xml: merged },
        { name: 'a&amp;b', xml: oneRow('<c r="A1"><v>1</v></c>'), state: 'hidden' },
      ]),
    );
    expect(workbook.sheets.map(({ grid, visible, protected: locked }) => [grid.sheet, visible, locked])).toEqual([
      [{ id: '1', name: '附件1-1' }, true, true],
      [{ id: '2', name: 'a&b' }, false, false],
    ]);
    expect(workbook.sheets[0]?.grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(workbook.sheets[0]?.grid.hiddenRows).toEqual(new Set([2]));
    expect(workbook.activeSheet).toEqual({ id: '1', name: '附件1-1' });
  });

  it('places rows and cells that carry no address after the ones before', () => {
    const grid = gridOf(
      workbookOf([
        {
          name: '表',
          xml: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
        },
      ]),
    );
    expect(['A1', 'B1', 'C4', 'D4'].map((address) => cell(grid, address).value)).toEqual([1, 2, 3, 4]);
  });

  it('gives a blank cell the format of its own, its row or its column', () => {
    const xml =
      '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="1"/><c r="E1"><v>1</v></c></row><row r="2"><c r="E2"><v>1</v></c></row></sheetData>';
    const grid = gridOf(workbookOf([{ name: '表', xml }], { 'xl/styles.xml': stylesOf('General', '0%', '0.00') }));
    expect(['A1', 'B1', 'C1', 'B2', 'C2'].map((address) => cell(grid, address).format)).toEqual(['0%', '0.00', '0.00', '0%', 'General']);
  });

  it('cuts off formats beyond the last content', () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="B1048576" s="1"/></row></sheetData>';
    const grid = gridOf(workbookOf([{ name: '表', xml }], { 'xl/styles.xml': stylesOf('General', '0%') }));
    expect(grid.rows.map((row) => row.length)).toEqual([1]);
  });

  it('counts a 1904 date from 1900, and leaves other numbers alone', () => {
    const bytes = workbookOf([{ name: '表', xml: oneRow('<c r="A1" s="1"><v>44195</v></c><c r="B1"><v>44195</v></c>') }], {
      'xl/styles.xml': stylesOf('General', 'yyyy/m/d'),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="7" r:id="rId1"/></sheets></workbook>',
    });
    expect([cell(gridOf(bytes), 'A1').shown, cell(gridOf(bytes), 'B1').value]).toEqual(['2024/12/31', 44195]);
  });
});

describe('packages of other programs', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  it('follows absolute targets, prefixes, strict types and odd part names; passes over chart sheets', () => {
    const bytes = workbookOf([], {
      'xl/workbook.xml': null,
      '_rels/.rels': relationsOf(`<Relationship Id="a" Type="${strict}/officeDocument" Target="/book/wb.xml"/>`),
      'book/wb.xml':
        '<x:workbook xmlns:x="urn:m" xmlns:rel="urn:r"><x:bookViews><x:workbookView activeTab="1"/></x:bookViews><x:sheets><x:sheet name="图" sheetId="3" rel:id="c"/><x:sheet name="附件" sheetId="5" rel:id="s"/></x:sheets></x:workbook>',
      'book/_rels/wb.xml.rels': relationsOf(
        `<Relationship Id="s" Type="${strict}/worksheet" Target="../sheets/one.xml"/>`,
        `<Relationship Id="c" Type="${strict}/chartsheet" Target="chart.xml"/>`,
      ),
      'sheets/one.xml':
        '<x:worksheet xmlns:x="urn:m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>自评表</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const workbook = readWorkbook(bytes);
    expect(workbook.sheets.map(({ grid, part }) => [grid.sheet.name, part, cell(grid, 'A1').value])).toEqual([
      ['附件', 'sheets/one.xml', '自评表'],
    ]);
    expect(workbook.activeSheet?.id).toBe('5');
  });

  it.each([
    [
      'UTF-16 with a mark',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from('<?xml version="1.0" encoding="UTF-16"?><sst><si><t>总分</t></si></sst>', 'utf16le'),
      ]),
    ],
    [
      'GBK by declaration',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="GBK"?><sst><si><t>'),
        Buffer.from([0xd7, 0xdc, 0xb7, 0xd6]),
        Buffer.from('</t></si></sst>'),
      ]),
    ],
    ['UTF-8 with a mark', Buffer.from('\ufeff<sst><si><t>总分</t></si></sst>')],
  ])('decodes %s', (_, strings) => {
    const bytes = workbookOf([{ name: '表', xml: oneRow('<c r="A1" t="s"><v>0</v></c>') }], {
      'xl/sharedStrings.xml': new Uint8Array(strings),
    });
    expect(cell(gridOf(bytes), 'A1').value).toBe('总分');
  });

  it('reads a workbook without styles and shared strings', () => {
    const bytes = workbookOf([{ name: '表', xml: oneRow('<c r="A1" s="3"><v>5</v></c>') }], {
      'xl/styles.xml': null,
      'xl/sharedStrings.xml': null,
      'xl/_rels/workbook.xml.rels': relationsOf(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    });
    expect(cell(gridOf(bytes), 'A1')).toMatchObject({ value: 5, shown: '5' });
  });
});

describe('what no schema allows, and files hold all the same', () => {
  const pieces = '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="C2"><v>3</v></c><c><v>4</v></c></row>';

  it.each([
    ['a row in pieces', pieces],
    ['a row in pieces, the later one first', pieces.replace(/(<row.*?<\/row>)(<row.*)/, '$2$1')],
    ['cells from right to left', '<row r="2"><c r="C2"><v>3</v></c><c><v>4</v></c><c r="A2"><v>1</v></c></row>'],
    ['a cell repeated without content', `${pieces}<row r="2"><c r="A2"/></row>`],
  ])('%s is read whole', (_, rows) => {
    const grid = gridOf(workbookOf([{ name: '表', xml: `<sheetData>${rows}</sheetData>` }]));
    expect(grid.rows.map((row) => row.map(({ value }) => value))).toEqual([[], [1, null, 3, 4]]);
  });

  it('what other programs left under a merge is not there: nobody can see it', () => {
    const rows =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData>';
    const grid = gridOf(workbookOf([{ name: '表', xml: `${rows}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>` }]));
    expect(grid.rows.map((cells) => cells.map(({ value }) => value))).toEqual([
      [1, null],
      [null, null, 4],
    ]);
  });

  it('a merge of whole columns ends with the content', () => {
    const merges = '<mergeCells><mergeCell ref="A:B"/><mergeCell ref="3:4"/><mergeCell ref="D9:E9"/></mergeCells>';
    const rows = '<sheetData><row r="6"><c r="C6"><v>1</v></c></row></sheetData>';
    expect(gridOf(workbookOf([{ name: '表', xml: rows + merges }])).merges).toEqual([
      { top: 0, bottom: 5, left: 0, right: 1 },
      { top: 2, bottom: 3, left: 0, right: 2 },
      { top: 8, bottom: 8, left: 3, right: 4 },
    ]);
  });

  it('the last cell of a sheet is a cell', () => {
    const grid = gridOf(workbookOf([{ name: '表', xml: '<sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>' }]));
    expect(cell(grid, 'XFD1048576').value).toBe(7);
    expect(extent(grid)).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  });

  it('a number format longer than Excel takes shows the number plain', () => {
    const long = workbookOf([{ name: '表', xml: oneRow('<c r="A1" s="0"><v>7</v></c>') }], {
      'xl/styles.xml': stylesOf(`0"${'长'.repeat(300)}"`),
    });
    expect(cell(gridOf(long), 'A1')).toMatchObject({ shown: '7', format: 'General' });
  });

  it('a control character in the name of a sheet is left out', () => {
    expect(gridOf(workbookOf([{ name: '附件&#1;1&#xFFFF;', xml: '<sheetData/>' }])).sheet.name).toBe('附件1');
  });
});

it.each([
  ['little', Buffer.from('\ufeff', 'utf16le')],
  ['little', Buffer.alloc(0)],
  ['big', Buffer.from('\ufeff', 'utf16le').swap16()],
  ['big', Buffer.alloc(0)],
])('reads a part of two bytes a character, the %s end first, with %o before it', (end, mark) => {
  const xml = Buffer.from(
    `<?xml version="1.0" encoding="UTF-16"?>${worksheetOf(oneRow('<c r="A1" t="str"><v>得分</v></c>')).replace(/^<\?.*?\?>/, '')}`,
    'utf16le',
  );
  const part = new Uint8Array(Buffer.concat([mark, end === 'big' ? xml.swap16() : xml]));
  expect(cell(gridOf(workbookOf([{ name: '表', xml: '' }], { 'xl/worksheets/sheet1.xml': part })), 'A1').value).toBe('得分');
});

it.each([
  ['a record of ours', '复核记录', '绩效自评复核记录', '1'],
  ['an annex', '附件1-1', '绩效自评复核记录', null],
  ["a person's own sheet of that name", '复核记录', '本单位复核情况', null],
])('takes %s that our name points at for what it is', (_, name, title, id) => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const book = workbookOf([{ name, xml: oneRow(`<c r="A1" t="str"><v>${title}</v></c>`) }], {
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="AnnexReviewRecord" hidden="1">'${name}'!$A$1</definedName></definedNames></workbook>`,
  });
  expect(readWorkbook(book).recordSheetId).toBe(id);
});
