import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip';

/** 1 January 1980: the same workbook always gives the same bytes. */
const STAMP = (1 << 21) | (1 << 16);
const UTF8 = 1 << 11;
const DATA_DESCRIPTOR = 1 << 3;

/** Content as an entry that can be written. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: 6 });
  return { name, method: 8, flags: UTF8, stamp: STAMP, crc: crc32(content), size: content.length, packed };
}

/** A zip archive of these entries, in this order; packed bytes go in as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const headers = names.reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 22);
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + entry.packed.length, headers));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What the local header and the directory say alike: from the version needed to the length of the extra field. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
