import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseA1 } from '../../../src/core/grid/address';
import type { MarkChange } from '../../../src/files/patching/changes';
import { ADD_IN_ID } from '../../../src/files/patching/patch-setting';
import { readMarks } from '../../../src/files/patching/patch-marks';
import { patchWorkbook } from '../../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { recordDraft } from '../../../src/files/drafting/record-draft';
import { relation, relationsOf, workbookOf } from '../../support/workbook-builder';
import { smallRecord } from '../../support/small-record';

const SHEET = 'xl/worksheets/sheet1.xml';
const MARKER = 'LEN(&quot;annex-review:error&quot;)&gt;0';
const mark = (address: string, severity: MarkChange['severity']): MarkChange => ({ sheetId: '1', at: parseA1(address), severity });

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

const plain = workbookOf([
  {
    name: '表',
    xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells><pageMargins left="1"/>',
  },
  { name: '别表', xml: '<sheetData/>' },
]);

describe('marks', () => {
  it('stand where the schema wants them, one rule for each severity', () => {
    const part = partsOf(patchWorkbook(plain, { marks: [mark('A1', 'error'), mark('C3', 'info'), mark('B7', 'error')] }))[SHEET] ?? '';
    expect(part).toContain(
      `</mergeCells><conditionalFormatting sqref="A1 B7"><cfRule type="expression" dxfId="0" priority="1"><formula>${MARKER}</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C3">`,
    );
    expect(part).toContain(
      'priority="2"><formula>LEN(&quot;annex-review:info&quot;)&gt;0</formula></cfRule></conditionalFormatting><pageMargins',
    );
  });

  it("come behind a person's own rules, which stay", () => {
    const own =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';
    const bytes = workbookOf([{ name: '表', xml: `<sheetData/>${own}` }], {
      'xl/styles.xml': '<styleSheet><fonts/><cellXfs/><dxfs count="1"><dxf><font><i/></font></dxf></dxfs><tableStyles/></styleSheet>',
    });
    const marked = patchWorkbook(bytes, { marks: [mark('A1', 'error')] });
    expect(partsOf(marked)[SHEET]).toContain(`${own}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="5">`);
    expect(partsOf(marked)['xl/styles.xml']).toContain('<dxfs count="2"><dxf><font><i/></font></dxf><dxf>');
    expect(partsOf(patchWorkbook(marked, { marks: [] }))[SHEET]).toBe(partsOf(bytes)[SHEET]);
  });

  it('of ours are taken out of a rule list they share with others', () => {
    const theirs = '<cfRule type="expression" priority="2"><formula>A1&gt;5</formula></cfRule>';
    const shared = `<conditionalFormatting sqref="A1:B2"><cfRule type="expression" dxfId="0" priority="1"><formula>${MARKER}</formula></cfRule>${theirs}</conditionalFormatting>`;
    const extension = `<extLst><ext uri="u"><x14:conditionalFormattings xmlns:x14="urn:x14"><x14:conditionalFormatting><x14:cfRule type="expression" priority="3"><xm:f xmlns:xm="urn:xm">${MARKER}</xm:f></x14:cfRule><xm:sqref xmlns:xm="urn:xm">D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const bytes = workbookOf([{ name: '表', xml: `<sheetData/>${shared}${extension}` }]);
    expect(readMarks('1', partsOf(bytes)[SHEET] ?? '')).toHaveLength(5);
    const cleared = partsOf(patchWorkbook(bytes, { marks: [] }))[SHEET] ?? '';
    expect(cleared).toContain(`<conditionalFormatting sqref="A1:B2">${theirs}</conditionalFormatting>`);
    expect(cleared).not.toContain('annex-review');
  });

  it('that are the same already change nothing', () => {
    const marks = [mark('A1', 'error'), mark('B2', 'warning')];
    const once = patchWorkbook(plain, { marks });
    expect(patchWorkbook(once, { marks: [...marks].reverse() })).toEqual(once);
  });

  const anyMarks = fc.uniqueArray(
    fc.record({ row: fc.nat(40), column: fc.nat(9), severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const) }),
    { selector: ({ row, column }) => row * 10 + column },
  );
  const toMarks = (list: readonly { row: number; column: number; severity: MarkChange['severity'] }[]): MarkChange[] =>
    list.map(({ row, column, severity }) => ({ sheetId: '1', at: { row, column }, severity }));
  const key = ({ at, severity }: MarkChange): string => `${at.row},${at.column} ${severity}`;

  it('read back as written, whatever stood there before, and leave no trace', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (first, second) => {
        const twice = patchWorkbook(patchWorkbook(plain, { marks: toMarks(first) }), { marks: toMarks(second) });
        expect(
          readMarks('1', partsOf(twice)[SHEET] ?? '')
            .map(key)
            .sort(),
        ).toEqual(toMarks(second).map(key).sort());
        const cleared = partsOf(patchWorkbook(twice, { marks: [] }));
        expect(cleared[SHEET]).toBe(partsOf(plain)[SHEET]);
        expect(cleared['xl/styles.xml']).not.toContain('<dxf>');
      }),
      { numRuns: 50 },
    );
  });
});

describe('our setting', () => {
  it('belongs to the add-in of the manifest', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  it('is read back, replaced and removed without a trace, whatever its text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const stored = patchWorkbook(plain, { setting: first });
        expect(readWorkbook(stored).stored).toBe(first);
        const replaced = patchWorkbook(stored, { setting: second });
        expect(readWorkbook(replaced).stored).toBe(second);
        expect(partsOf(patchWorkbook(replaced, { setting: null }))).toEqual(partsOf(plain));
      }),
      { numRuns: 50 },
    );
  });

  const pane = 'http://schemas.microsoft.com/office/2011/relationships';
  it("lives beside another add-in's, which stays", () => {
    const bytes = workbookOf([{ name: '表', xml: '<sheetData/>' }], {
      '_rels/.rels': relationsOf(
        relation('rId1', 'officeDocument', 'xl/workbook.xml'),
        `<Relationship Id="rId2" Type="${pane}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
      ),
      'xl/webextensions/taskpanes.xml':
        '<wetp:taskpanes xmlns:wetp="urn:p"><wetp:taskpane><wetp:webextensionref r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
      'xl/webextensions/_rels/taskpanes.xml.rels': relationsOf(
        `<Relationship Id="rId1" Type="${pane}/webextension" Target="webextension1.xml"/>`,
      ),
      'xl/webextensions/webextension1.xml':
        '<we:webextension xmlns:we="urn:w"><we:reference id="other"/><we:properties><we:property name="x" value="1"/></we:properties></we:webextension>',
    });
    const stored = patchWorkbook(bytes, { setting: '{"version":1}' });
    expect(readWorkbook(stored).stored).toBe('{"version":1}');
    expect(partsOf(stored)['xl/webextensions/webextension1.xml']).toBe(partsOf(bytes)['xl/webextensions/webextension1.xml']);
    expect(partsOf(patchWorkbook(stored, { setting: null }))).toEqual(partsOf(bytes));
  });
});

describe('our sheet and its name', () => {
  const record = recordDraft(smallRecord('2026-11-24 14:02', '表'));
  const name = { name: 'AnnexReviewRecord', refersTo: "'复核记录'!$A$1", hidden: true };
  const written = patchWorkbook(plain, { added: [record], names: [name] });

  it('can be printed and clicked', () => {
    const parts = partsOf(written);
    expect(parts['xl/worksheets/sheet3.xml']).toContain(`<hyperlink ref="C4" location="'表'!I5"`);
    expect(parts['xl/worksheets/sheet3.xml']).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="2">'复核记录'!$3:$3</definedName>`);
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="AnnexReviewRecord" hidden="1">'复核记录'!$A$1</definedName>`);
    expect(readWorkbook(written).sheets.map(({ grid }) => grid.sheet.name)).toEqual(['表', '别表', '复核记录']);
  });

  it('go with everything that named them', () => {
    const cleared = partsOf(
      patchWorkbook(written, { operations: [{ kind: 'delete-sheet', sheetId: '3' }], names: [{ ...name, refersTo: null }] }),
    );
    const windowless = cleared['xl/workbook.xml']?.replace('<bookViews><workbookView/></bookViews>', '');
    // Styles made for the sheet stay in the list of styles, unused.
    expect({ ...cleared, 'xl/workbook.xml': windowless, 'xl/styles.xml': null }).toEqual({ ...partsOf(plain), 'xl/styles.xml': null });
  });

  it('speak the strict dialect in a strict workbook', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = workbookOf([], {
      '_rels/.rels': relationsOf(
        `<Relationship Id="rId1" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/>`,
      ),
      'xl/workbook.xml': `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships" conformance="strict"><sheets></sheets></workbook>`,
    });
    const parts = partsOf(patchWorkbook(bytes, { added: [record] }));
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`<worksheet xmlns="${strict}/spreadsheetml/main"`);
    expect(parts['xl/workbook.xml']).toContain(`xmlns:r="${strict}/officeDocument/relationships" r:id=`);
    expect(parts['xl/_rels/workbook.xml.rels']).toContain(`Type="${strict}/officeDocument/relationships/worksheet"`);
  });
});
