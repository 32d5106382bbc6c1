import { MAX_PART_SIZE } from '../../../src/files/package/zip';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { UnreadableWorkbook, type UnreadableCode } from '../../../src/files/package/unreadable';
import { archiveOf, relation, relationsOf, workbookOf } from '../../support/workbook-builder';

const sheet = { name: '表', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' };
const good = workbookOf([sheet]);
const ole = (text: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(text, 'utf16le')]),
  );

/** With the bytes at every place where `find` stands replaced. */
function replaced(bytes: Uint8Array, find: readonly number[], by: (copy: Buffer, at: number) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(Buffer.from(find)); at >= 0; at = copy.indexOf(Buffer.from(find), at + 1)) by(copy, at);
  return new Uint8Array(copy);
}

const CENTRAL = [0x50, 0x4b, 1, 2];
const table: readonly [name: string, bytes: Uint8Array, code: UnreadableCode][] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['a text file', new TextEncoder().encode('附件1-1,附件1-2\n1,2\n1,2\n1,2\n1,2\n'), 'not-a-workbook'],
  ['a web page named .xlsx', new TextEncoder().encode('<html><table><tr><td>附件1-1</td></tr></table></html>'), 'not-a-workbook'],
  ['three bytes', new Uint8Array([0x50, 0x4b, 3]), 'not-a-workbook'],
  ['an old .xls', ole('Workbook'), 'old-format'],
  ['a workbook with a password to open', ole('EncryptedPackage'), 'encrypted'],
  ['a zip with encrypted entries', replaced(good, CENTRAL, (copy, at) => copy.writeUInt16LE(1, at + 8)), 'encrypted'],
  ['a zip of something else', archiveOf({ 'readme.txt': 'hello' }), 'no-workbook'],
  [
    'a Word document',
    archiveOf({
      '_rels/.rels': relationsOf(relation('rId1', 'officeDocument', 'word/document.xml')),
      'word/document.xml': '<w:document xmlns:w="urn:w"/>',
    }),
    'no-workbook',
  ],
  [
    'an .xlsb',
    archiveOf({ '_rels/.rels': relationsOf(relation('rId1', 'officeDocument', 'xl/workbook.bin')), 'xl/workbook.bin': 'x' }),
    'binary-format',
  ],
  ['a download that breaks off', good.subarray(0, Math.floor(good.length / 2)), 'damaged'],
  ['a sheet that is not XML', workbookOf([sheet], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData></worksheet>' }), 'damaged'],
  [
    'a sheet with a document type',
    workbookOf([sheet], { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
    'damaged',
  ],
  ['a sheet that is missing', workbookOf([sheet], { 'xl/worksheets/sheet1.xml': null }), 'damaged'],
  ['a cell at no address', workbookOf([{ name: '表', xml: '<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>' }]), 'damaged'],
  ['a merge of no area', workbookOf([{ name: '表', xml: '<sheetData/><mergeCells><mergeCell ref="?"/></mergeCells>' }]), 'damaged'],
  ['bytes that are not UTF-8', workbookOf([sheet], { 'xl/sharedStrings.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) }), 'damaged'],
  ['a checksum that does not hold', replaced(good, CENTRAL, (copy, at) => copy.writeUInt32LE(7, at + 16)), 'damaged'],
  ['a part that claims gigabytes', replaced(good, CENTRAL, (copy, at) => copy.writeUInt32LE(MAX_PART_SIZE + 1, at + 24)), 'too-large'],
  ['a part that unpacks to more than it says', replaced(good, CENTRAL, (copy, at) => copy.writeUInt32LE(3, at + 24)), 'damaged'],
  ['a row no sheet has', workbookOf([{ name: '表', xml: '<sheetData><row r="4000000000"/></sheetData>' }]), 'beyond-limits'],
  ['a row after the last', workbookOf([{ name: '表', xml: '<sheetData><row r="1048576"/><row/></sheetData>' }]), 'beyond-limits'],
  ['a column no sheet has', workbookOf([{ name: '表', xml: '<sheetData><row r="1"><c r="XFE1"/></row></sheetData>' }]), 'beyond-limits'],
  ['a row without a number', workbookOf([{ name: '表', xml: '<sheetData><row r="一"/></sheetData>' }]), 'damaged'],
  [
    'two sheets in one part',
    workbookOf([sheet, { name: '表2', xml: '' }], {
      'xl/_rels/workbook.xml.rels': relationsOf(...['rId1', 'rId2'].map((id) => relation(id, 'worksheet', 'worksheets/sheet1.xml'))),
    }),
    'damaged',
  ],
  [
    'a long formula that ever so many cells share',
    workbookOf([
      {
        name: '表',
        xml: `<sheetData><row><c><f t="shared" si="0" ref="A1:A99999">"${'长'.repeat(8000)}"&amp;A1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(20_000)}</sheetData>`,
      },
    ]),
    'too-large',
  ],
  [
    'columns spoken of again and again',
    workbookOf([{ name: '表', xml: `<cols>${'<col min="1" max="16384" style="1"/>'.repeat(100_000)}</cols><sheetData/>` }]),
    'too-large',
  ],
  [
    'sheets that are small each and large together',
    workbookOf(
      Array.from({ length: 40 }, (_, index) => ({
        name: `表${index}`,
        xml: `<sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(30)}</sheetData>`,
      })),
    ),
    'too-large',
  ],
  [
    'rows filled to the last column',
    workbookOf([{ name: '表', xml: `<sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(1000)}</sheetData>` }]),
    'too-large',
  ],
];

it.each(table)('refuses %s', (_, bytes, code) => {
  expect(() => readWorkbook(bytes)).toThrow(expect.objectContaining({ name: 'UnreadableWorkbook', code }));
});

it('names the file and says what to do, in both languages', () => {
  const said = new UnreadableWorkbook('encrypted').describe('某镇自评表.xlsx');
  expect(said.zh).toBe(
    '“某镇自评表.xlsx”设有打开密码。请在 Excel 中打开，通过“文件 > 信息 > 保护工作簿 > 用密码进行加密”清除密码，保存后再试。',
  );
  expect(said.en).toContain('“某镇自评表.xlsx” is protected by a password');
});

it('takes a sheet of noise', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>第${index}行</t></is></c><c r="B${index + 1}"><v>${index}</v></c></row>`,
  );
  const { grid } = readWorkbook(workbookOf([{ name: '表', xml: `<sheetData>${rows.join('')}</sheetData>` }])).sheets[0] ?? {};
  expect([grid?.rows.length, grid?.rows[99_999]?.[1]?.value]).toEqual([100_000, 99_999]);
});

it('takes an empty sheet', () => {
  expect(readWorkbook(workbookOf([{ name: '表', xml: '<sheetData/>' }])).sheets[0]?.grid.rows).toEqual([]);
});
