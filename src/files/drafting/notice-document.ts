import { itemLines, type NoticeItem, type RectificationNotice } from '../../core/record/rectification-notice';
import { pack, writeZip } from '../package/write-zip';
import { escapeXml } from '../package/xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** How a paragraph looks; sizes in half points, distances in twentieths of a point. */
interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'center' | 'right';
  /** Of the first line. */
  readonly indent?: number;
  /** Of every line. */
  readonly left?: number;
  readonly before?: number;
  /** It stays on the page of the paragraph after it. */
  readonly keepNext?: boolean;
}

const TITLE: Look = { size: 36, bold: true, align: 'center' };
const BODY: Look = { size: 28 };
const INDENTED: Look = { size: 28, indent: 560 };
const HEADING: Look = { size: 28, bold: true, before: 160, keepNext: true };
const ITEM: Look = { size: 28, before: 80, keepNext: true };
const DETAIL: Look = { size: 24, left: 420, keepNext: true };
const CLOSING: Look = { size: 28, align: 'right' };

/** 整改通知 as a Word document on A4, with the number on every page; the words are those of the notice. */
export function noticeDocument(notice: RectificationNotice): Uint8Array {
  const { title, addressee, opening, sections, remarks, closing } = notice;
  const [deadline = '', ...sender] = closing;
  const paragraphs = [
    paragraph(title, TITLE),
    paragraph('', BODY),
    paragraph(addressee, BODY),
    paragraph(opening, INDENTED),
    ...sections.flatMap(({ heading, items }) => [paragraph(heading, HEADING), ...items.flatMap((item) => itemParagraphs(item, notice))]),
    ...remarks.map((remark) => paragraph(remark, { ...INDENTED, before: 160 })),
    paragraph(deadline, { ...INDENTED, before: 160 }),
    ...sender.map((line) => paragraph(line, CLOSING)),
  ];
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relationships('officeDocument', 'word/document.xml')],
    ['word/document.xml', documentXml(paragraphs)],
    ['word/_rels/document.xml.rels', relationships('footer', 'footer1.xml')],
    ['word/footer1.xml', FOOTER],
  ];
  return writeZip(parts.map(([name, text]) => pack(name, new TextEncoder().encode(text))));
}

/** An item stays on one page. */
function itemParagraphs(item: NoticeItem, notice: RectificationNotice): readonly string[] {
  const [what = '', ...details] = itemLines(item, notice);
  const last = details.length - 1;
  return [paragraph(what, ITEM), ...details.map((line, index) => paragraph(line, { ...DETAIL, keepNext: index < last }))];
}

function paragraph(text: string, { size, bold = false, align, indent = 0, left = 0, before = 0, keepNext = false }: Look): string {
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before}" w:after="0" w:line="${size * 14}" w:lineRule="atLeast"/>`,
    indent === 0 && left === 0 ? '' : `<w:ind w:left="${left}" w:firstLine="${indent}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
  const run = text === '' ? '' : `<w:r><w:rPr>${runProperties(size, bold)}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}<w:rPr>${runProperties(size, bold)}</w:rPr></w:pPr>${run}</w:p>`;
}

function runProperties(size: number, bold: boolean): string {
  const fonts = '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋" w:cs="仿宋"/>';
  return `${fonts}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

/** A4, with the margins of an official letter. */
function documentXml(paragraphs: readonly string[]): string {
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1474" w:bottom="1474" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
  return `${DECLARATION}<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONSHIP}"><w:body>${paragraphs.join('')}${section}</w:body></w:document>`;
}

const FOOTER = `${DECLARATION}<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="${CONTENT}.footer+xml"/></Types>`;

function relationships(type: string, target: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONSHIP}/${type}" Target="${target}"/></Relationships>`;
}
