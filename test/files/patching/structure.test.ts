import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { StructuralChange } from '../../../src/files/patching/changes';
import { patchWorkbook } from '../../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { relation, relationsOf, workbookOf, worksheetOf } from '../../support/workbook-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

type Insertion = Extract<StructuralChange, { index: number }>;
const operation = (kind: Insertion['kind'], index: number, count: number): Insertion => ({ kind, sheetId: '1', index, count });

function shifted(inner: string, ...operations: StructuralChange[]): string {
  return partsOf(patchWorkbook(workbookOf([{ name: '表', xml: inner }]), { operations }))[SHEET] ?? '';
}

describe('rows and columns', () => {
  const oneCell = (address: string): string => `<sheetData><row r="${address.slice(1)}"><c r="${address}"><v>1</v></c></row></sheetData>`;
  it.each([
    ['rows inserted above', oneCell('A5'), operation('insert-rows', 2, 3), oneCell('A8')],
    ['rows inserted below', oneCell('A5'), operation('insert-rows', 5, 3), oneCell('A5')],
    ['rows deleted above', oneCell('A5'), operation('delete-rows', 0, 2), oneCell('A3')],
    ['the row deleted', oneCell('A5'), operation('delete-rows', 4, 1), '<sheetData></sheetData>'],
    ['columns inserted to the left', oneCell('A5'), operation('insert-columns', 0, 2), oneCell('C5')],
    ['the column deleted', oneCell('A5'), operation('delete-columns', 0, 1), '<sheetData><row r="5"></row></sheetData>'],
    [
      'merges that move, grow, shrink and go',
      '<sheetData/><mergeCells count="4"><mergeCell ref="A1:A2"/><mergeCell ref="B3:B6"/><mergeCell ref="C5:D5"/><mergeCell ref="E5:E6"/></mergeCells>',
      operation('delete-rows', 4, 1),
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B3:B5"/></mergeCells>',
    ],
    [
      'the last merge',
      '<sheetData/><mergeCells count="1"><mergeCell ref="C5:D5"/></mergeCells><pageMargins left="1"/>',
      operation('delete-rows', 4, 1),
      '<sheetData/><pageMargins left="1"/>',
    ],
    [
      'formats, validations, links, filters',
      '<sheetData/><autoFilter ref="A3:D9"/><conditionalFormatting sqref="A1 A5:A6"><cfRule type="expression" priority="1"><formula>A5&gt;$B$1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C5"><formula1>$F$5:$F$8</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="D5" location="表!A5"/></hyperlinks><rowBreaks count="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
      operation('insert-rows', 3, 1),
      '<sheetData/><autoFilter ref="A3:D10"/><conditionalFormatting sqref="A1 A6:A7"><cfRule type="expression" priority="1"><formula>A6&gt;$B$1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C6"><formula1>$F$6:$F$9</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="D6" location="表!A6"/></hyperlinks><rowBreaks count="1"><brk id="6" max="16383" man="1"/></rowBreaks>',
    ],
    [
      'form controls',
      '<sheetData/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><controls><control><controlPr><anchor><from><xdr:col xmlns:xdr="urn:x">3</xdr:col><xdr:row xmlns:xdr="urn:x">5</xdr:row></from></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>',
      operation('insert-columns', 2, 1),
      '<sheetData/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><controls><control><controlPr><anchor><from><xdr:col xmlns:xdr="urn:x">4</xdr:col><xdr:row xmlns:xdr="urn:x">5</xdr:row></from></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>',
    ],
    [
      'column widths',
      '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="30"/></cols><sheetData/>',
      operation('insert-columns', 2, 1),
      '<cols><col min="1" max="3" width="9"/><col min="4" max="4" width="30"/></cols><sheetData/>',
    ],
    [
      'new rows that look like the row above',
      '<sheetData><row r="1" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="4"/></row><row r="2"/></sheetData>',
      operation('insert-rows', 1, 1),
      '<sheetData><row r="1" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="4"/></row><row r="2" ht="20" customHeight="1"><c r="A2" s="3"/><c r="B2" s="4"/></row><row r="3"/></sheetData>',
    ],
    [
      'shared formulas whose references move unevenly',
      '<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">C1+B2</f></c></row><row r="3"><c r="C3"><f t="shared" si="0"/></c></row></sheetData>',
      operation('insert-rows', 2, 1),
      '<sheetData><row r="2"><c r="C2"><f>C1+B2</f></c></row><row r="4"><c r="C4"><f>C2+B4</f></c></row></sheetData>',
    ],
  ])('follow %s', (_, before, change, after) => {
    expect(shifted(before, change)).toBe(worksheetOf(after));
  });
});

describe('what refers to the sheet', () => {
  const other = {
    name: '别表',
    xml: '<sheetData><row r="1"><c r="A1"><f>表!B5+B5</f><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="\'表\'!B5"/></hyperlinks>',
  };
  const book = workbookOf([{ name: '表', xml: '<sheetData/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' }, other], {
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="别表" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$C$9</definedName><definedName name="合计">表!$B$5</definedName></definedNames></workbook>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationsOf(
      relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      relation('rId2', 'vmlDrawing', '../drawings/vml1.vml'),
      relation('rId3', 'comments', '../comments1.xml'),
    ),
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="urn:x"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>9</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/drawings/vml1.vml': '<xml><br><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></xml>',
    'xl/comments1.xml':
      '<comments><commentList><comment ref="B5"><text/></comment><comment ref="B2"><text/></comment></commentList></comments>',
    'xl/charts/chart1.xml': '<c:chart xmlns:c="urn:c"><c:f>表!$B$5:$B$9</c:f></c:chart>',
  });

  it('follows inserted rows', () => {
    const parts = partsOf(patchWorkbook(book, { operations: [operation('insert-rows', 3, 2)] }));
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<f>表!B7+B5</f>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('location="\'表\'!B7"');
    expect(parts['xl/workbook.xml']).toContain('>表!$A$1:$C$11</definedName><definedName name="合计">表!$B$7<');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:row>8</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>11</xdr:row>');
    expect(parts['xl/drawings/vml1.vml']).toBe(
      '<xml><br><x:Anchor>1, 15, 6, 2, 3, 15, 10, 4</x:Anchor><x:Row>6</x:Row><x:Column>1</x:Column></xml>',
    );
    expect(parts['xl/comments1.xml']).toContain('<comment ref="B7"><text/></comment><comment ref="B2">');
    expect(parts['xl/charts/chart1.xml']).toContain('<c:f>表!$B$7:$B$11</c:f>');
  });

  it('follows deleted rows, and says what is gone', () => {
    const parts = partsOf(patchWorkbook(book, { operations: [operation('delete-rows', 4, 1)] }));
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<f>#REF!+B5</f>');
    expect(parts['xl/comments1.xml']).toBe('<comments><commentList><comment ref="B2"><text/></comment></commentList></comments>');
  });

  it('follows a new name', () => {
    const bytes = patchWorkbook(book, { operations: [{ kind: 'rename-sheet', sheetId: '1', name: "甲'&乙" }] });
    const parts = partsOf(bytes);
    expect(readWorkbook(bytes).sheets.map(({ grid }) => grid.sheet.name)).toEqual(["甲'&乙", '别表']);
    expect(parts['xl/worksheets/sheet2.xml']).toContain("<f>'甲''&amp;乙'!B5+B5</f>");
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'甲''&amp;乙'!$B$5:$B$9</c:f>");
  });

  it('knows that the sheet is gone', () => {
    const parts = partsOf(patchWorkbook(book, { operations: [{ kind: 'delete-sheet', sheetId: '1' }] }));
    expect(parts['xl/workbook.xml']).toContain(
      '<sheets><sheet name="别表" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="合计">#REF!</definedName></definedNames>',
    );
    expect(parts[SHEET]).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('sheet1.xml');
  });
});

it('moves cells as a plain table would, through any sequence of insertions and deletions', () => {
  const size = 8;
  const start = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_cell, column) => row * size + column));
  const xml = start
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((value, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}"><v>${value}</v></c>`).join('')}</row>`,
    )
    .join('');
  const bytes = workbookOf([{ name: '表', xml: `<sheetData>${xml}</sheetData>` }]);
  const anyOperation = fc.record({
    kind: fc.constantFrom<Insertion['kind'][]>('insert-rows', 'delete-rows', 'insert-columns', 'delete-columns'),
    index: fc.nat(size),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(anyOperation, { maxLength: 5 }), (operations) => {
      let model: (number | null)[][] = start;
      for (const { kind, index, count } of operations) {
        const blanks = (length: number): null[] => Array.from({ length }, () => null);
        if (kind === 'insert-rows')
          model = [...model.slice(0, index), ...Array.from({ length: count }, () => blanks(50)), ...model.slice(index)];
        else if (kind === 'delete-rows') model = [...model.slice(0, index), ...model.slice(index + count)];
        else if (kind === 'insert-columns')
          model = model.map((cells) => [...cells.slice(0, index), ...blanks(index <= cells.length ? count : 0), ...cells.slice(index)]);
        else model = model.map((cells) => [...cells.slice(0, index), ...cells.slice(index + count)]);
      }
      const patched = patchWorkbook(bytes, { operations: operations.map((change) => ({ ...change, sheetId: '1' })) });
      const rows = readWorkbook(patched).sheets[0]?.grid.rows ?? [];
      const found = model.map((cells, row) => cells.map((_, column) => rows[row]?.[column]?.value ?? null));
      expect(found).toEqual(model);
    }),
    { numRuns: 80 },
  );
});
