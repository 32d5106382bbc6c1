import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseA1, toA1 } from '../../../src/core/grid/address';
import type { Cell } from '../../../src/core/grid/cell';
import { cellAt } from '../../../src/core/grid/grid';
import type { CellContent } from '../../../src/core/edits/edit';
import type { WorkbookChanges } from '../../../src/files/patching/changes';
import { patchWorkbook } from '../../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { readZip } from '../../../src/files/package/zip';
import { relation, relationsOf, stylesOf, workbookOf } from '../../support/workbook-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const value = (content: number | string | boolean | null): CellContent => ({ kind: 'value', value: content });
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });
const change = (address: string, content: CellContent): NonNullable<WorkbookChanges['cells']>[number] => ({
  sheetId: '1',
  at: parseA1(address),
  content,
});

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function sheetData(bytes: Uint8Array): string {
  return /<(?:\w+:)?sheetData.*<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\/>/s.exec(partsOf(bytes)[SHEET] ?? '')?.[0] ?? '';
}

function cellOf(bytes: Uint8Array, address: string): Cell {
  const [sheet] = readWorkbook(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return cellAt(sheet.grid, parseA1(address));
}

describe('cells', () => {
  const table: readonly [name: string, before: string, cells: ReturnType<typeof change>[], after: string][] = [
    [
      'a number, its style kept',
      '<row r="1"><c r="A1" s="3"><v>1.86</v></c></row>',
      [change('A1', value(1.87))],
      '<row r="1"><c r="A1" s="3"><v>1.87</v></c></row>',
    ],
    [
      'a shared string by a number',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      [change('A1', value(5))],
      '<row r="1"><c r="A1"><v>5</v></c></row>',
    ],
    [
      'a text that looks like a formula',
      '<row r="1"><c r="A1"/></row>',
      [change('A1', value('=1+1 & <b>'))],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is></c></row>',
    ],
    [
      'a formula with its result',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [{ ...change('A1', formula('=ROUND(B1<C1,2)')), result: 1.87 }],
      '<row r="1"><c r="A1"><f>ROUND(B1&lt;C1,2)</f><v>1.87</v></c></row>',
    ],
    [
      'a cleared cell',
      '<row r="1"><c r="A1" s="2" t="b"><v>1</v></c></row>',
      [change('A1', value(null))],
      '<row r="1"><c r="A1" s="2"/></row>',
    ],
    [
      'new cells between others, and no spans',
      '<row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>',
      [change('E1', value(5)), change('B1', value(2))],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c></row>',
    ],
    [
      'new rows between others',
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="5"/>',
      [change('A1', value(1)), change('B5', value(5)), change('A9', value(9))],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="5"><c r="B5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
    ['nothing where a blank is cleared', '<row r="2"/>', [change('A1', value(null)), change('B2', value(''))], '<row r="2"/>'],
    [
      'the style of its row for a new cell',
      '<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>1</v></c></row>',
      [change('B1', value(2))],
      '<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="4"><v>2</v></c></row>',
    ],
    [
      'cells without addresses',
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      [change('B1', value(3))],
      '<row><c><v>1</v></c><c r="B1"><v>3</v></c></row>',
    ],
    [
      'a master of a shared formula',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
      [change('A1', value(7))],
      '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>',
    ],
  ];
  it.each(table)('writes %s', (_, before, cells, after) => {
    const patched = patchWorkbook(workbookOf([{ name: '表', xml: `<sheetData>${before}</sheetData>` }]), { cells });
    expect(sheetData(patched)).toBe(`<sheetData>${after}</sheetData>`);
  });

  it('opens an empty sheet, and writes in the prefix of the part', () => {
    const bytes = workbookOf([{ name: '表', xml: '' }], {
      [SHEET]: '<x:worksheet xmlns:x="urn:m"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>',
    });
    const part = partsOf(patchWorkbook(bytes, { cells: [change('B2', value('总分'))] }))[SHEET];
    expect(part).toBe(
      '<x:worksheet xmlns:x="urn:m"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">总分</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it('gives a formula another result and leaves the formula as it is', () => {
    const bytes = workbookOf([
      { name: '表', xml: '<sheetData><row r="1"><c r="A1" s="1" t="e"><f ca="1">B1/C1</f><v>#DIV/0!</v></c></row></sheetData>' },
    ]);
    const patched = patchWorkbook(bytes, { results: [{ sheetId: '1', at: parseA1('A1'), result: 2 }] });
    expect(sheetData(patched)).toBe('<sheetData><row r="1"><c r="A1" s="1"><f ca="1">B1/C1</f><v>2</v></c></row></sheetData>');
  });

  it('keeps what a formula cell says of itself beside its result', () => {
    const spilled = '<f t="array" ref="A1:A2">B1:B2*2</f>';
    const bytes = workbookOf([
      { name: '表', xml: `<sheetData><row r="1"><c r="A1" s="1" t="e" cm="1">${spilled}<v>#N/A</v></c></row></sheetData>` },
    ]);
    const patched = patchWorkbook(bytes, { results: [{ sheetId: '1', at: parseA1('A1'), result: 4 }] });
    expect(sheetData(patched)).toBe(`<sheetData><row r="1"><c cm="1" r="A1" s="1">${spilled}<v>4</v></c></row></sheetData>`);
  });

  it('keeps the formulas that hang on a shared one, where cells carry no address', () => {
    const shared = '<row><c><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row><c><f t="shared" si="0"/><v>4</v></c></row>';
    const patched = patchWorkbook(workbookOf([{ name: '表', xml: `<sheetData>${shared}</sheetData>` }]), {
      cells: [change('A1', value(7))],
    });
    expect([cellOf(patched, 'A1').value, cellOf(patched, 'A2').formula]).toEqual([7, '=B2*2']);
  });

  it('counts a date from 1904 where the workbook does', () => {
    const bytes = workbookOf([{ name: '表', xml: '<sheetData><row r="1"><c r="A1" s="1"><v>44195</v></c></row></sheetData>' }], {
      'xl/styles.xml': stylesOf('General', 'yyyy/m/d'),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });
    const dated = { ...change('B1', value(45_658)), format: 'yyyy/m/d' };
    const patched = patchWorkbook(bytes, { cells: [change('A1', value(45_658)), dated, change('C1', value(45_658))] });
    expect(['A1', 'B1', 'C1'].map((address) => cellOf(patched, address).shown)).toEqual(['2025/1/1', '2025/1/1', '45658']);
  });

  it('gives a cell another number format and nothing else of its style', () => {
    const bytes = workbookOf([{ name: '表', xml: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' }], {
      'xl/styles.xml': stylesOf('General', '0.00'),
    });
    const patched = patchWorkbook(bytes, { cells: [{ ...change('A1', value(0.95)), format: '0.0%' }] });
    expect(cellOf(patched, 'A1')).toMatchObject({ value: 0.95, shown: '95.0%', format: '0.0%' });
    expect(partsOf(patched)['xl/styles.xml']).toContain('<cellXfs count="3">');
  });

  it('names the sheet that is not there', () => {
    expect(() =>
      patchWorkbook(workbookOf([{ name: '表', xml: '<sheetData/>' }]), { cells: [{ ...change('A1', value(1)), sheetId: '9' }] }),
    ).toThrow('No sheet with id 9');
  });
});

describe('calculation', () => {
  const chained = workbookOf(
    [{ name: '表', xml: '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>' }],
    {
      'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': relationsOf(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'calcChain', 'calcChain.xml'),
      ),
    },
  );
  it('has dependents calculated on opening, and keeps a chain that still holds', () => {
    const parts = partsOf(patchWorkbook(chained, { cells: [change('B1', value(2))] }));
    expect(parts['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(parts['xl/calcChain.xml']).toBeDefined();
  });
  it('forgets results that no longer hold, near and far, and keeps the others', () => {
    const bytes = workbookOf([
      {
        name: '表',
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>B1&amp;"A1"</f><v>3</v></c><c r="D1"><f>E1*2</f><v>4</v></c></row></sheetData>',
      },
      {
        name: '别表',
        xml: '<sheetData><row r="1"><c r="A1"><f>SUM(表!C:C)</f><v>5</v></c><c r="B1"><f>合计+1</f><v>6</v></c><c r="C1"><f>LOG10(D1)</f><v>7</v></c></row></sheetData>',
      },
    ]);
    const patched = patchWorkbook(bytes, { cells: [change('A1', value(9))], results: [{ sheetId: '1', at: parseA1('B1'), result: 18 }] });
    const kept = readWorkbook(patched).sheets.map(({ grid }) => grid.rows[0]?.map((cell) => cell.value));
    expect(kept).toEqual([
      [9, 18, null, 4],
      [null, 6, 7],
    ]);
  });
  it('drops a chain that names a changed cell, with its relation', () => {
    const parts = partsOf(patchWorkbook(chained, { cells: [change('A1', value(2))] }));
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });
  it('says nothing of calculation where nothing is calculated', () => {
    const bytes = workbookOf([{ name: '表', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }]);
    expect(partsOf(patchWorkbook(bytes, { cells: [change('A1', value(2))] }))['xl/workbook.xml']).toBe(partsOf(bytes)['xl/workbook.xml']);
  });
});

describe('laws', () => {
  const rows = Array.from(
    { length: 6 },
    (_, row) =>
      `<row r="${row + 1}">${['A', 'B', 'C', 'D'].map((column, index) => `<c r="${column}${row + 1}" s="${index % 2}"><v>${row * 10 + index}</v></c>`).join('')}</row>`,
  );
  const book = workbookOf(
    [
      { name: '表', xml: `<sheetData>${rows.join('')}</sheetData>` },
      { name: '别表', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ],
    { 'xl/media/picture.bin': new Uint8Array([1, 2, 3]) },
  );
  const content = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.boolean(),
    fc.constant(null),
  );
  const anyCells = fc.uniqueArray(fc.record({ row: fc.nat(9), column: fc.nat(7), content }), {
    selector: ({ row, column }) => `${row},${column}`,
    maxLength: 12,
  });

  it('every changed cell holds what it was given, every other what it held; other parts keep their packed bytes', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const patched = patchWorkbook(book, {
          cells: cells.map(({ row, column, content: given }) => ({ sheetId: '1', at: { row, column }, content: value(given) })),
        });
        const before = readWorkbook(book).sheets[0]?.grid;
        const after = readWorkbook(patched).sheets[0]?.grid;
        if (before === undefined || after === undefined) throw new Error('no sheet');
        for (let row = 0; row < 10; row += 1) {
          for (let column = 0; column < 8; column += 1) {
            const given = cells.find((cell) => cell.row === row && cell.column === column);
            const expected = given === undefined ? cellAt(before, { row, column }).value : normal(given.content);
            expect([toA1({ row, column }), cellAt(after, { row, column }).value]).toEqual([toA1({ row, column }), expected]);
          }
        }
        const untouched = (bytes: Uint8Array) =>
          readZip(bytes)
            .filter(({ name }) => name !== SHEET)
            .map(({ name, packed }) => [name, Buffer.from(packed).toString('hex')]);
        expect(untouched(patched)).toEqual(untouched(book));
      }),
      { numRuns: 60 },
    );
  });

  it('no change gives every part back', () => {
    expect(partsOf(patchWorkbook(book, {}))).toEqual(partsOf(book));
  });

  it('the same changes give the same bytes', () => {
    const changes = {
      cells: [change('A1', value('甲'))],
      setting: '{}',
      marks: [{ sheetId: '1', at: parseA1('B2'), severity: 'error' as const }],
    };
    expect(patchWorkbook(book, changes)).toEqual(patchWorkbook(book, changes));
  });

  /** What a sheet can keep: line ends become \n, half a surrogate pair U+FFFD, an empty text nothing. */
  function normal(given: string | number | boolean | null): string | number | boolean | null {
    if (typeof given !== 'string') return given;
    return Buffer.from(given).toString().replace(/\r\n?/g, '\n');
  }
});
