import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/**
 * The files to review, in order: a folder gives the .xlsx files under it by name, `-` the paths read line by line.
 * A path that does not exist is given as it is, so that its report says so.
 */
export async function* expandInputs(inputs: readonly string[], standardInput: Readable): AsyncGenerator<string> {
  for (const input of inputs) {
    if (input !== '-') {
      yield* expand(input);
      continue;
    }
    for await (const line of createInterface({ input: standardInput, crlfDelay: Infinity })) {
      if (line.trim() !== '') yield* expand(line.trim());
    }
  }
}

async function* expand(path: string): AsyncGenerator<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* expand(inner);
    else if (isWorkbookName(entry.name)) yield inner;
  }
}

/** Lock files of an open workbook (`~$表.xlsx`) and hidden files are none. */
function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}
