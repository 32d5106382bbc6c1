import { existsSync, readFileSync } from 'node:fs';

const signature = '89504e470d0a1a0a';

/** Side length in pixels of a square PNG file; null when there is none, or it is not square. Layout: PNG specification, 11.2.2 IHDR. */
export function squarePngSize(file: string): number | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== signature) return null;
  const width = bytes.readUInt32BE(16);
  return width === bytes.readUInt32BE(20) ? width : null;
}
