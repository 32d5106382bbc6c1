import { unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { parseA1 } from '../../src/core/grid/address';
import { PACKAGE_FEATURES } from './package-features';
import { rewriting, SHEET, textsOf, XML, zipOf, type OtherWriter } from './rewritten-package';

/** Rows and cells without addresses: every one of them has to be there, then. */
function withoutAddresses(xml: string): string {
  let nextRow = 1;
  return xml.replace(
    /<row r="(\d+)"([^>]*?)(\/>|>(.*?)<\/row>)/gs,
    (_, row: string, attributes: string, __: string, cells: string | undefined) => {
      const gap = '<row/>'.repeat(Number(row) - nextRow);
      nextRow = Number(row) + 1;
      let nextColumn = 0;
      const dense = (cells ?? '').replace(/<c r="([A-Z]+\d+)"/g, (___: string, address: string) => {
        const { column } = parseA1(address);
        const blanks = '<c/>'.repeat(column - nextColumn);
        nextColumn = column + 1;
        return `${blanks}<c`;
      });
      return `${gap}<row${attributes}>${dense}</row>`;
    },
  );
}

/** Element names with a prefix, as some libraries write them. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?![?!])([A-Za-z]+)/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');
}

function strict(xml: string): string {
  return xml
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
}

/** Texts in the table of shared strings, cut into runs of their own format, with a phonetic reading. */
function sharedStrings(bytes: Uint8Array): Uint8Array {
  const strings: string[] = [];
  const texts = Object.fromEntries(
    Object.entries(textsOf(bytes)).map(([name, xml]) => [
      name,
      SHEET.test(name)
        ? xml.replace(/ t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t><\/is>/gs, (_, text: string) => {
            const cut = Math.min(1, text.length);
            const run = (part: string): string => `<r><rPr><sz val="11"/></rPr><t xml:space="preserve">${part}</t></r>`;
            strings.push(
              text.includes('&')
                ? `<si><t xml:space="preserve">${text}</t></si>`
                : `<si>${run(text.slice(0, cut))}${run(text.slice(cut))}<rPh sb="0" eb="1"><t>チ</t></rPh><phoneticPr fontId="0"/></si>`,
            );
            return ` t="s"><v>${strings.length - 1}</v>`;
          })
        : xml,
    ]),
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipOf({
    ...texts,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    'xl/_rels/workbook.xml.rels': (texts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    '[Content_Types].xml': (texts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    ),
  });
}

/** Sizes behind the data, as programs write them that cannot go back (data descriptors). */
function streamed(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** Sizes and places in fields of 64 bits (zip64), however small. */
function zip64(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const end = source.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries: Buffer[] = [];
  const count = source.readUInt16LE(end + 10);
  let at = source.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const nameEnd = at + 46 + source.readUInt16LE(at + 28);
    const next = nameEnd + source.readUInt16LE(at + 30) + source.readUInt16LE(at + 32);
    const header = Buffer.from(source.subarray(at, nameEnd));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    for (const [place, field] of [
      [4, 24],
      [12, 20],
      [20, 42],
    ] as const) {
      extra.writeBigUInt64LE(BigInt(header.readUInt32LE(field)), place);
      header.writeUInt32LE(0xffffffff, field);
    }
    header.writeUInt16LE(extra.length, 30);
    header.writeUInt16LE(0, 32);
    entries.push(header, extra);
    at = next;
  }
  const data = source.subarray(0, source.readUInt32LE(end + 16));
  const directory = Buffer.concat(entries);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(data.length), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(data.length + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(0xffff, 8);
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 12);
  last.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([data, directory, end64, locator, last]));
}

function renamedSheet(name: string): OtherWriter {
  return rewriting(/^xl\/workbook\.xml$/, (xml) => xml.replace(/name="附件1-2自评表"/, `name="${name}"`));
}

/** What different programs do differently. */
export const OTHER_WRITERS: Readonly<Record<string, OtherWriter>> = {
  ...PACKAGE_FEATURES,
  'targets from the root of the package': rewriting(/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/')),
  'targets with a detour': rewriting(/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="(?!\/)/g, 'Target="./../xl/')),
  'rows and cells without addresses': rewriting(SHEET, withoutAddresses),
  'a dimension that lies': rewriting(SHEET, (xml) => xml.replace('<sheetViews>', '<dimension ref="A1"/><sheetViews>')),
  'a dimension with a closing tag': rewriting(SHEET, (xml) => xml.replace('<sheetViews>', '<dimension ref="A1"></dimension><sheetViews>')),
  'a prefix on every element of a sheet': rewriting(SHEET, prefixed),
  'a prefix on every element of the workbook': rewriting(/^xl\/workbook\.xml$/, prefixed),
  'a prefix on every element of the styles': rewriting(/^xl\/styles\.xml$/, prefixed),
  'the strict namespaces': rewriting(XML, strict),
  'a byte order mark': rewriting(XML, (xml) => `\ufeff${xml}`),
  'no declaration': rewriting(XML, (xml) => xml.replace(/^<\?xml[^>]*\?>\s*/, '')),
  'line breaks and indents between elements': rewriting(SHEET, (xml) => xml.replace(/(<row |<c |<\/row>|<\/sheetData>)/g, '\r\n\t $1')),
  'attributes in single quotes, with blanks around': rewriting(SHEET, (xml) => xml.replace(/ (\w+)="([^"']*)"/g, "  $1 = '$2' ")),
  'comments and processing instructions': rewriting(SHEET, (xml) =>
    xml.replace(/<row /g, '<!-- <c r="A1"><v>9</v></c> --><?pi <row?><row '),
  ),
  'characters by number': rewriting(SHEET, (xml) => xml.replace(/[年度]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`)),
  'unknown attributes and extensions': rewriting(SHEET, (xml) =>
    xml
      .replace('<worksheet ', '<worksheet xmlns:w="urn:w" w:uid="{0}" ')
      .replace(/<row /g, '<row w:dy="0.25" ')
      .replace('</worksheet>', '<extLst><ext uri="{1}"><w:cells><w:c r="A1"/></w:cells></ext></extLst></worksheet>'),
  ),
  'shared strings of several runs with phonetic readings': sharedStrings,
  'no results of formulas': rewriting(SHEET, (xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')),
  'sheet names with quotes and signs': renamedSheet("附件1-2 &quot;自评&quot; ＆ 'A' &amp; B"),
  'sizes behind the data': streamed,
  'zip64 fields': zip64,
  'entries for folders': (bytes) => zipOf({ 'xl/': '', 'xl/worksheets/': '', ...textsOf(bytes) }),
  'nothing compressed': (bytes) => zipSync(unzipSync(bytes), { level: 0 }),
  'backslashes in part names': (bytes) =>
    zipOf(Object.fromEntries(Object.entries(textsOf(bytes)).map(([name, text]) => [name.replaceAll('/', '\\'), text]))),
  'part names in capitals': (bytes) =>
    zipOf(Object.fromEntries(Object.entries(textsOf(bytes)).map(([name, text]) => [SHEET.test(name) ? name.toUpperCase() : name, text]))),
};
