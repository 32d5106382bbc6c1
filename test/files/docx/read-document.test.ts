import { strToU8, unzipSync, zipSync } from 'fflate';
import { readDocument } from '../../../src/files/docx/read-document';
import { MAX_PART_SIZE } from '../../../src/files/package/zip';
import { UnreadableDocument } from '../../../src/files/docx/unreadable-document';
import { docxOf, p, r, type DocxParts } from '../../support/docx-builder';

function textsOf(parts: DocxParts): readonly string[] {
  return readDocument(docxOf(parts)).paragraphs.map(({ text }) => text);
}

const LISTS = `<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

function listed(text: string, level = 0, id = 1): string {
  return p(`<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`, text);
}

describe('a paragraph as a person sees it', () => {
  it.each<[string, string, string]>([
    ['runs are joined', p('预算', '执行率', '100%'), '预算执行率100%'],
    [
      'insertions are taken, deletions left out',
      p('支出', `<w:ins>${r('13.80')}</w:ins><w:del><w:r><w:delText>14</w:delText></w:r></w:del>`, '万元'),
      '支出13.80万元',
    ],
    ['what was moved away is gone', p(`<w:moveFrom>${r('旧')}</w:moveFrom><w:moveTo>${r('新')}</w:moveTo>`), '新'],
    ['hidden text is left out', p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>`, '公开'), '公开'],
    ['hidden that is switched off is shown', p(`<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>公开</w:t></w:r>`), '公开'],
    [
      'a field is its result',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        '页',
      ),
      '12页',
    ],
    [
      'a field within the code of another is not seen',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('代码')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('果')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      '果',
    ],
    [
      'simple fields, links and controls are read',
      p(
        `<w:fldSimple w:instr="DATE">${r('2024年')}</w:fldSimple><w:hyperlink>${r('网址')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('内容')}</w:sdtContent></w:sdt>`,
      ),
      '2024年网址内容',
    ],
    [
      'of two ways to draw a box one is read',
      p('前', '<mc:AlternateContent xmlns:mc="m"><mc:Choice/><mc:Fallback><w:r><w:t>重复</w:t></w:r></mc:Fallback></mc:AlternateContent>'),
      '前',
    ],
    [
      'formatting that was changed does not count',
      p('<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>', '正文'),
      '正文',
    ],
  ])('%s', (_, body, text) => {
    expect(textsOf({ body, numbering: LISTS })).toEqual([text]);
  });

  it('numbers are worked out, level by level', () => {
    const body = [
      listed('甲'),
      listed('子', 1),
      listed('丑', 1),
      listed('细', 2),
      listed('乙'),
      listed('寅', 1),
      listed('点', 0, 2),
      listed('起', 0, 3),
    ].join('');
    expect(textsOf({ body, numbering: LISTS })).toEqual(['一、甲', '（一）子', '（二）丑', '1.细', '二、乙', '（一）寅', '点', '五、起']);
  });

  it('numbers and ranks come from styles as well', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H1"><w:basedOn w:val="H"/></w:style>`;
    const document = readDocument(docxOf({ body: p('<w:pPr><w:pStyle w:val="H1"/></w:pPr>', '概况'), styles, numbering: LISTS }));
    expect(document.paragraphs).toEqual([{ number: 1, text: '一、概况', outline: 1, place: 'body' }]);
  });

  it('a deleted end of paragraph joins two', () => {
    expect(textsOf({ body: `${p('<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', '前半')}${p('后半')}` })).toEqual(['前半后半']);
  });

  it('notes and text boxes stand behind the paragraph they hang on, under its number', () => {
    const box = `<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${p('框中')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const { paragraphs } = readDocument(
      docxOf({
        body: p('正文', '<w:r><w:footnoteReference w:id="2"/></w:r>', box),
        footnotes: `<w:footnote w:id="2">${p('注文')}</w:footnote>`,
      }),
    );
    expect(paragraphs.map(({ number, text, place }) => [number, text, place])).toEqual([
      [1, '正文', 'body'],
      [1, '框中', 'text-box'],
      [1, '注文', 'note'],
    ]);
  });

  it('strict documents read alike', () => {
    expect(textsOf({ body: p('正文'), strict: true })).toEqual(['正文']);
  });
});

describe('a table as a grid', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const table = (...rows: string[]) =>
    `<w:tbl><w:tblGrid><w:gridCol w:w="1050"/><w:gridCol w:w="2100"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  it('merges across and down, and figures are numbers as they are shown', () => {
    const body = `${p('附件')}${table(cell('标题', '<w:gridSpan w:val="2"/>'), cell('项', '<w:vMerge w:val="restart"/>') + cell('4270.20'), cell('', '<w:vMerge/>') + cell('99.84%'), cell('文字') + cell('1,354'))}`;
    const [read] = readDocument(docxOf({ body })).tables;
    expect(read?.after).toBe(1);
    expect(read?.columnWidths).toEqual([10, 20]);
    expect(read?.grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
    expect(read?.grid.rows.map((row) => row.map(({ value, shown }) => [value, shown]))).toEqual([
      [
        ['标题', '标题'],
        [null, ''],
      ],
      [
        ['项', '项'],
        [4270.2, '4270.20'],
      ],
      [
        [null, ''],
        [0.9984, '99.84%'],
      ],
      [
        ['文字', '文字'],
        [1354, '1,354'],
      ],
    ]);
  });

  it('a table within a cell is left alone, and paragraphs of tables are not counted', () => {
    const body = `${table(`<w:tc>${p('外')}${table(cell('内'))}</w:tc>`)}${p('正文')}`;
    const { paragraphs, tables } = readDocument(docxOf({ body }));
    expect(tables.map(({ grid }) => grid.rows[0]?.[0]?.value)).toEqual(['外']);
    expect(paragraphs.map(({ number, text }) => [number, text])).toEqual([[1, '正文']]);
  });
});

const DOCUMENT = 'word/document.xml';

describe('what is no document is said to be so', () => {
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(100).fill(0)]);
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['an old .doc or .wps', ole, 'old-format'],
    ['a picture', strToU8('no archive at all, whatever it is'), 'not-a-document'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'no-document'],
    ['an entity bomb', zipSync({ '_rels/.rels': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>') }), 'damaged'],
    ['a document with a password to open', withName(ole, 'EncryptedPackage'), 'encrypted'],
    ['a document cut off on its way', docxOf({ body: p('正文'.repeat(2000)) }).slice(0, 700), 'damaged'],
    ['a document whose text was cut off', cutText(docxOf({ body: p('正文') })), 'damaged'],
    [
      'an entity in the text',
      withText('<!DOCTYPE w [<!ENTITY lol "笑笑笑">]><w:document xmlns:w="w"><w:body>&lol;</w:body></w:document>'),
      'damaged',
    ],
    ['a zip bomb: a part that claims gigabytes', claiming(docxOf({ body: p('正文') }), MAX_PART_SIZE + 1), 'too-large'],
    ['a zip bomb: a part that unpacks to more than it says', claiming(docxOf({ body: p('正文'.repeat(9_000)) }), 3), 'damaged'],
    ['markup that never ends', docxOf({ body: '<w:p>' }), 'damaged'],
    ['markup nested without end', docxOf({ body: `${'<w:sdt>'.repeat(2000)}${'</w:sdt>'.repeat(2000)}` }), 'too-large'],
    [
      'a table wider than any',
      docxOf({ body: `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="900"/></w:tcPr></w:tc>'.repeat(3)}</w:tr></w:tbl>` }),
      'too-large',
    ],
  ])('%s', (_, bytes, code) => {
    const before = bytes.slice();
    let thrown: unknown = null;
    try {
      readDocument(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UnreadableDocument);
    expect((thrown as UnreadableDocument).code).toBe(code);
    const { zh, en } = (thrown as UnreadableDocument).describe('报告.docx');
    expect(zh).toMatch(/^“报告\.docx”.*(?:请|另存).*。$/);
    expect(en).toContain('“报告.docx”');
    expect(bytes).toEqual(before);
  });

  it('ten thousand paragraphs and a table of a thousand rows are read, every one of them', () => {
    const row = `<w:tr><w:tc>${p('项')}</w:tc><w:tc>${p('1.50')}</w:tc></w:tr>`;
    const { paragraphs, tables } = readDocument(docxOf({ body: `${p('正文').repeat(10_000)}<w:tbl>${row.repeat(1_000)}</w:tbl>` }));
    expect([paragraphs.length, paragraphs.at(-1)?.number, tables[0]?.grid.rows.length]).toEqual([10_000, 10_000, 1_000]);
  });
});

/** A sound document whose text is this. */
function withText(xml: string): Uint8Array {
  return zipSync({ ...unzipSync(docxOf({ body: '' })), [DOCUMENT]: strToU8(xml) }, { level: 1 });
}

function cutText(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = parts[DOCUMENT] ?? new Uint8Array();
  return zipSync({ ...parts, [DOCUMENT]: text.slice(0, text.length - 12) });
}

/** A stream's name as compound files keep it. */
function withName(bytes: Uint8Array, name: string): Uint8Array {
  const utf16 = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([...bytes, ...utf16, 0, 0]);
}

/** With another size for its parts in the directory of the archive. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = copy.indexOf(entry); at >= 0; at = copy.indexOf(entry, at + 1)) copy.writeUInt32LE(size, at + 24);
  return new Uint8Array(copy);
}
