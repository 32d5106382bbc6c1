import { UnreadableWorkbook } from './unreadable';
import { MalformedXml, XmlScanner } from './xml-scanner';
import { readZip, unpack, type ZipEntry } from './zip';

/** A relationship of one part to another (or to something outside). */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type: `worksheet`, `styles`, `sharedStrings`; the same in transitional and strict files. */
  readonly type: string;
  /** Full part name without the leading slash; as written for an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** An Office package (ECMA-376 part 2): named parts, and the relations between them. */
export interface Package {
  /** In the order of the archive. */
  readonly entries: readonly ZipEntry[];
  has(part: string): boolean;
  /** @throws UnreadableWorkbook when the part is missing or damaged. */
  bytes(part: string): Uint8Array;
  /** @throws UnreadableWorkbook when the part is missing, damaged or in an unknown encoding. */
  text(part: string): string;
  /** Relations of a part; of the package itself for the empty name. */
  relationships(part: string): readonly Relationship[];
}

/** What it takes to read parts as text and to follow their relations. */
export type PartSource = Pick<Package, 'has' | 'text' | 'relationships'>;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens the bytes of a file as a package.
 * @throws UnreadableWorkbook naming what kind of file it is instead.
 */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new UnreadableWorkbook(containsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-format');
  }
  const entries = readZip(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (part: string): ZipEntry => {
    const entry = byName.get(part.toLowerCase());
    if (entry === undefined) throw new UnreadableWorkbook('damaged', `${part} is missing`);
    return entry;
  };
  const opened: Package = {
    entries,
    has: (part) => byName.has(part.toLowerCase()),
    bytes: (part) => unpack(find(part)),
    text: (part) => decodeText(unpack(find(part)), part),
    relationships: (part) => relationshipsOf(opened, part),
  };
  return opened;
}

/** Relations of a part, read from its relationships part. */
export function relationshipsOf(texts: Pick<Package, 'has' | 'text'>, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  return texts.has(name) ? readRelationships(texts.text(name), part, name) : [];
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Runs a reading of a part's XML, and names the part when it is malformed. */
export function readingPart<Result>(part: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    // A RangeError is an address that names no cell.
    if (error instanceof MalformedXml || error instanceof RangeError) throw new UnreadableWorkbook('damaged', `${part}: ${error.message}`);
    throw error;
  }
}

function readRelationships(xml: string, source: string, name: string): Relationship[] {
  return readingPart(name, () => {
    const found: Relationship[] = [];
    const scanner = new XmlScanner(xml);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'Relationship') continue;
      const external = scanner.attribute('TargetMode') === 'External';
      const target = scanner.attribute('Target') ?? '';
      const type = scanner.attribute('Type') ?? '';
      found.push({
        id: scanner.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(source, target),
        external,
      });
    }
    return found;
  });
}

function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `${source.slice(0, source.lastIndexOf('/') + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** UTF-8 unless a byte order mark, the first `<` or the declaration says otherwise; some domestic programs write GBK. */
function decodeText(bytes: Uint8Array, part: string): string {
  let encoding = 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) encoding = 'utf-16le';
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) encoding = 'utf-16be';
  else if (bytes[0] === 0 && bytes[1] === 0x3c) encoding = 'utf-16be';
  else if (bytes[0] === 0x3c && bytes[1] === 0) encoding = 'utf-16le';
  else {
    const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
    encoding = /^[^<]*<\?xml[^>]*encoding=["']([^"']+)["']/.exec(declaration)?.[1] ?? encoding;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableWorkbook('damaged', `${part} is not ${encoding}`);
  }
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...text].join('\0'));
}
