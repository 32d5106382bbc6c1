import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { UnreadableWorkbook } from './unreadable';

/** An entry as it lies in the archive: still packed, so that an untouched one can be copied as it is. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  /** MS-DOS date and time, both halves. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Most bytes one part may unpack to; a worksheet of 100 000 full rows takes about a third of it. */
export const MAX_PART_SIZE = 256 * 1024 * 1024;
const MAX_ENTRIES = 65_535;
const INPUT_STEP = 64 * 1024;
/** Packed bytes that may be unpacked in one go: whatever they hold, that ends within a few seconds. */
const SAFE_AT_ONCE = 1024 * 1024;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The entries of a zip archive in the order of its directory. Format: PKWARE APPNOTE 6.3.
 * @throws UnreadableWorkbook `not-a-workbook`, `damaged`, `encrypted` or `too-large`.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== LOCAL) throw new UnreadableWorkbook('not-a-workbook');
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // A DataView asked beyond its end: the archive breaks off.
    if (error instanceof RangeError) throw new UnreadableWorkbook('damaged', error.message);
    throw error;
  }
}

/**
 * The content of an entry.
 * @throws UnreadableWorkbook when it is encrypted, damaged or unpacks to more than it says.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new UnreadableWorkbook('encrypted', entry.name);
  if (entry.size > MAX_PART_SIZE) throw new UnreadableWorkbook('too-large', entry.name);
  const content = entry.method === STORED ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new UnreadableWorkbook('damaged', entry.name);
  return content;
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > MAX_ENTRIES) throw new UnreadableWorkbook('too-large', `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new UnreadableWorkbook('damaged', 'directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      packed: packedBytes(bytes, view, sizes),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  const first = Math.max(0, last - 0xffff);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR64) return { count, offset };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END64) throw new UnreadableWorkbook('damaged', 'zip64 directory');
    return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw new UnreadableWorkbook('damaged', 'no directory');
}

interface Sizes {
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes and place of an entry; what does not fit into 32 bits stands in the zip64 extra field, in this order. */
function readSizes(view: DataView, at: number, extraFrom: number, extraLength: number): Sizes {
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let wide = -1;
  for (let field = extraFrom; field + 4 <= extraFrom + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === 1) wide = field + 4;
  }
  const [size = 0, packed = 0, offset = 0] = narrow.map((value) => {
    if (value !== 0xffffffff || wide < 0) return value;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  });
  return { size, packed, offset };
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Sizes): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL) throw new UnreadableWorkbook('damaged', 'entry');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw new UnreadableWorkbook('damaged', 'entry breaks off');
  return bytes.subarray(from, from + packed);
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw new UnreadableWorkbook('damaged', `${entry.name}: method ${entry.method}`);
  try {
    if (entry.packed.length <= SAFE_AT_ONCE) return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
    return inflateInSteps(entry);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook('damaged', `${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** So that a large entry which unpacks to more than it says is stopped there. */
function inflateInSteps(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw new UnreadableWorkbook('damaged', `${entry.name} is larger than it says`);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let from = 0; from < entry.packed.length; from += INPUT_STEP) {
    const to = Math.min(from + INPUT_STEP, entry.packed.length);
    inflater.push(entry.packed.subarray(from, to), to === entry.packed.length);
  }
  return content.subarray(0, filled);
}
