import { columnLetters, type Area } from '../../core/grid/address';
import type { FileLink, NewSheetDraft } from './sheet-draft';
import { fileLinkId, worksheetXml } from './sheet-xml';
import { StylesPart } from './styles-part';
import { pack, writeZip } from '../package/write-zip';
import { escapeXml } from '../package/xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FILTER = '_xlnm._FilterDatabase';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const BASE_STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A new .xlsx with these sheets. The same drafts always give the same bytes. */
export function writeWorkbook(drafts: readonly NewSheetDraft[]): Uint8Array {
  const styles = new StylesPart(BASE_STYLES);
  const sheets = drafts.map((draft) => worksheetXml(draft, (style) => styles.cellStyle(style)));
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(drafts.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(drafts)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([...drafts.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', styles.toString()],
    ...sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
    ...drafts.flatMap(({ fileLinks = [] }, index) =>
      fileLinks.length === 0 ? [] : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, fileRelationships(fileLinks)] as const],
    ),
  ];
  return writeZip(parts.map(([name, text]) => pack(name, new TextEncoder().encode(text))));
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main+xml'],
    ['/xl/styles.xml', 'styles+xml'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet+xml']),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${CONTENT}.${type}"/>`);
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function workbookXml(drafts: readonly NewSheetDraft[]): string {
  const sheets = drafts.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const names = drafts.flatMap((draft, index) => {
    const { filter, printedColumns, page } = draft;
    const last = Math.max(0, ...draft.cells.map(({ at }) => at.row));
    // Excel keeps the area of a filter under this name as well; the names stand in the order of the alphabet.
    return [
      ...(filter === undefined ? [] : [areaName(FILTER, draft.name, index, filter)]),
      ...(printedColumns === undefined
        ? []
        : [areaName('_xlnm.Print_Area', draft.name, index, { top: 0, left: 0, bottom: last, right: printedColumns - 1 })]),
      ...(page.repeatRows === null ? [] : [printTitles(draft.name, index, page.repeatRows)]),
    ];
  });
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}<calcPr calcId="171027" fullCalcOnLoad="1"/></workbook>`;
}

function fileRelationships(links: readonly FileLink[]): string {
  const entries = links.map(
    ({ path }, index) =>
      `<Relationship Id="${fileLinkId(index)}" Type="${RELATIONSHIP}/hyperlink" Target="${escapeXml(fileAddress(path))}" TargetMode="External"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** A relative address: what has a meaning in addresses is escaped, so that any name of a file is one. */
function fileAddress(path: string): string {
  return path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/');
}

function areaName(name: string, sheetName: string, sheetIndex: number, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const area = `'${sheetName.replaceAll("'", "''")}'!${corner(top, left)}:${corner(bottom, right)}`;
  const hidden = name === FILTER ? ' hidden="1"' : '';
  return `<definedName name="${name}" localSheetId="${sheetIndex}"${hidden}>${escapeXml(area)}</definedName>`;
}

/** The defined name that repeats rows on top of every printed page. */
export function printTitles(sheetName: string, sheetIndex: number, [first, last]: readonly [number, number], prefix = ''): string {
  const rows = `'${sheetName.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`;
  return `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${sheetIndex}">${escapeXml(rows)}</${prefix}definedName>`;
}
