import { realpath, stat } from 'node:fs/promises';

/** Names of devices that Windows gives no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 60;

/** A name, or a way to a file, without its ending. */
export function stemOf(place: string): string {
  return place.replace(/\.[^./\\]*$/, '');
}

/** Where case makes no difference, two names are one. */
export function folded(place: string): string {
  return place.normalize('NFC').toLowerCase();
}

/** A name that people gave as a part of a file's name, on every system. */
export function placeWithin(name: string): string {
  const plain = name
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '_')
    .replace(/[. ]+$/, '')
    .slice(0, LONGEST);
  return plain === '' || DEVICE.test(plain) ? `_${plain}` : plain;
}

/** One file, whatever it is called: links, hard links and another case of its name lead to the same. Null when there is none. */
export async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  if (found === null) return null;
  // Some network drives number no files; their names are all there is to go by.
  return found.ino === 0n ? (await realpath(path)).toLowerCase() : `${found.dev}:${found.ino}`;
}
