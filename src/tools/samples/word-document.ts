import { display } from '../../core/grid/display';
import type { SheetDraft } from '../../files/drafting/sheet-draft';
import { pack, writeZip } from '../../files/package/write-zip';
import { escapeXml } from '../../files/package/xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TWIPS_PER_CHARACTER = 105;

export type WordBlock = { readonly paragraph: string } | { readonly table: SheetDraft; readonly from: number };

/** A Word document of plain paragraphs and tables; of a sheet the rows from `from` on become a table. */
export function wordDocument(blocks: readonly WordBlock[]): Uint8Array {
  const body = blocks.map((block) => ('paragraph' in block ? paragraphXml(block.paragraph) : tableXml(block.table, block.from))).join('');
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE_DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `${DECLARATION}<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`],
  ];
  return writeZip(parts.map(([name, text]) => pack(name, new TextEncoder().encode(text))));
}

function paragraphXml(text: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:p><w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** Cells that are merged across share one cell with `gridSpan`, those merged down go on with `vMerge`. */
function tableXml({ cells, merges, columnWidths }: SheetDraft, from: number): string {
  const texts = new Map(
    cells.map(({ at, content, style }) => [`${at.row}:${at.column}`, content.kind === 'value' ? display(content.value, style.format) : '']),
  );
  const last = Math.max(...cells.map(({ at }) => at.row));
  const columns = columnWidths.map((width) => `<w:gridCol w:w="${width * TWIPS_PER_CHARACTER}"/>`).join('');
  let rows = '';
  for (let row = from; row <= last; row += 1) {
    rows += '<w:tr>';
    for (let column = 0; column < columnWidths.length;) {
      const merge = merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
      const right = merge?.right ?? column;
      const span = right > column ? `<w:gridSpan w:val="${right - column + 1}"/>` : '';
      const down = merge !== undefined && merge.bottom > merge.top ? `<w:vMerge${row === merge.top ? ' w:val="restart"' : ''}/>` : '';
      rows += `<w:tc><w:tcPr>${span}${down}</w:tcPr>${paragraphXml(texts.get(`${row}:${column}`) ?? '')}</w:tc>`;
      column = right + 1;
    }
    rows += '</w:tr>';
  }
  return `<w:tbl><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`;
}
