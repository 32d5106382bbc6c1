import { strFromU8, unzipSync } from 'fflate';
import { parseA1 } from '../../../src/core/grid/address';
import type { Cell } from '../../../src/core/grid/cell';
import { cellAt } from '../../../src/core/grid/grid';
import type { CellContent } from '../../../src/core/edits/edit';
import { recordDraft } from '../../../src/files/drafting/record-draft';
import type { CellChange } from '../../../src/files/patching/changes';
import { patchWorkbook } from '../../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { packageFaults } from '../../support/package-faults';
import { relation, relationsOf, workbookOf } from '../../support/workbook-builder';
import { smallRecord } from '../../support/small-record';

const value = (content: number | string): CellContent => ({ kind: 'value', value: content });
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });
const change = (address: string, content: CellContent): CellChange => ({ sheetId: '1', at: parseA1(address), content });

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function cellOf(bytes: Uint8Array, address: string): Cell {
  const [sheet] = readWorkbook(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return cellAt(sheet.grid, parseA1(address));
}

describe('styles', () => {
  const sheet = { name: '表', xml: '<sheetData><row r="1"><c r="A1"><v>0.5</v></c><c r="B1"><v>1</v></c></row></sheetData>' };
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const bare = (xml: string | null): Uint8Array => workbookOf([sheet], { 'xl/styles.xml': xml });
  const unrelated = workbookOf([sheet], {
    'xl/styles.xml': null,
    'xl/_rels/workbook.xml.rels': relationsOf(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
  });
  const record = recordDraft(smallRecord('2026-11-24 14:02', '表'));

  it.each([
    ['a styles part that is missing', bare(null)],
    ['no styles at all', unrelated],
    ['an empty style sheet', bare(`<styleSheet ${main}/>`)],
    ['an empty style sheet with a prefix', bare(`<x:styleSheet ${main.replace('xmlns', 'xmlns:x')} />`)],
    ['empty lists of styles', bare(`<styleSheet ${main}><fonts count="0"/><cellXfs count="0"></cellXfs><dxfs count="0"/></styleSheet>`)],
    ['one fill only', bare(`<styleSheet ${main}><fills count="1"><fill/></fills></styleSheet>`)],
    ['what nobody knows among the styles', bare(`<styleSheet ${main}><w:fonts xmlns:w="urn:w"><w:font/></w:fonts></styleSheet>`)],
  ])('%s: ours are added, and cells without one look as before', (_, bytes) => {
    const before = packageFaults(bytes);
    const marks = [{ sheetId: '1', at: parseA1('A1'), severity: 'error' as const }];
    const cells = [{ ...change('A1', value(0.75)), format: '0.0%' }];
    for (const changes of [{ cells, marks, added: [record] }, { marks }, { added: [record] }]) {
      const after = patchWorkbook(bytes, changes);
      expect(packageFaults(after).filter((fault) => !before.includes(fault))).toEqual([]);
      expect(packageFaults(after).some((fault) => fault.includes('styles.xml is missing'))).toBe(false);
      expect(cellOf(after, 'B1').format).toBe('General');
      expect(partsOf(after)['xl/styles.xml']).not.toMatch(
        /<(?:x:)?(?:fonts|borders)[^>]*><(?:x:)?(?:font|border)><\w*:?(?:b\/|sz|left style)/,
      );
    }
    expect(cellOf(patchWorkbook(bytes, { cells }), 'A1').shown).toBe('75.0%');
  });

  it("keep a person's empty format at the end when ours goes", () => {
    const own =
      '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>';
    const bytes = workbookOf([{ ...sheet, xml: sheet.xml + own }], {
      'xl/styles.xml': `<styleSheet ${main}><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`,
    });
    const marked = patchWorkbook(bytes, { marks: [{ sheetId: '1', at: parseA1('A1'), severity: 'error' }] });
    expect(partsOf(patchWorkbook(marked, { marks: [] }))).toEqual(partsOf(bytes));
  });
});

it('writes no character that XML forbids, wherever the text comes from', () => {
  const text = 'a\u0001b\uffffc\ud800d';
  const bytes = workbookOf([{ name: '表', xml: '<sheetData/>' }]);
  const after = patchWorkbook(bytes, {
    cells: [change('A1', value(text)), { ...change('B1', formula(`="${text}"`)), result: text }],
    setting: text,
    added: [recordDraft(smallRecord(text, '表', text))],
    names: [{ name: 'AnnexReviewRecord', refersTo: `'${text}'!$A$1`, hidden: true }],
  });
  expect(packageFaults(after)).toEqual([]);
  expect(cellOf(after, 'A1').value).toBe('a\u0001b\uffffc\ufffdd');
  expect(readWorkbook(after).stored).toBe(text);
});
