import { readFileSync } from 'node:fs';

/** Bytes of a workbook in test/fixtures or assets/samples. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
