import { strToU8, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string | Uint8Array | null>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetXml {
  readonly name: string;
  /** What stands within `<worksheet>`. */
  readonly xml: string;
  readonly state?: string;
}

/** An archive of these parts, as any zip program would write it. */
export function archiveOf(parts: Parts): Uint8Array {
  const present = Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return zipSync(Object.fromEntries(present.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

/** A workbook with these sheets in plain XML; further parts are added, replaced, or (null) left out. */
export function workbookOf(sheets: readonly SheetXml[], further: Parts = {}): Uint8Array {
  const worksheets = sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheetOf(xml)]);
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const relations = sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  return archiveOf({
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationsOf(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf(
      ...relations,
      relation('rId90', 'styles', 'styles.xml'),
      relation('rId91', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': stylesOf(),
    'xl/sharedStrings.xml': sharedStringsOf(),
    ...Object.fromEntries(worksheets),
    ...further,
  });
}

export function worksheetOf(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

/** Each item is what stands within `<si>`. */
export function sharedStringsOf(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** Cell styles 0, 1, 2 … with these number format codes. */
export function stylesOf(...codes: readonly string[]): string {
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
  );
  const styles = codes.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function relationsOf(...relations: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONSHIPS}">${relations.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main+xml'],
    ['/xl/styles.xml', 'styles+xml'],
    ['/xl/sharedStrings.xml', 'sharedStrings+xml'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet+xml']),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${base}.${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
