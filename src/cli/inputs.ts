import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { identityOf } from './file-identity';

export interface InputFile {
  readonly path: string;
  /** Its place under the folder that was named; just its name for a file named itself. */
  readonly place: string;
}

/**
 * The files to review, in order: a folder gives the workbooks under it by name, `-` the paths read line by line.
 * A path that does not exist is given as it is, so that its report says so. The folder we write into, if it lies within
 * one of them, is passed over.
 */
export async function* expandInputs(inputs: readonly string[], standardInput: Readable, out: string | null): AsyncGenerator<InputFile> {
  const passedOver = out === null ? null : await identityOf(out);
  for (const input of inputs) {
    if (input !== '-') {
      yield* expand(input, passedOver);
      continue;
    }
    for await (const line of createInterface({ input: standardInput, crlfDelay: Infinity })) {
      if (line.trim() !== '') yield* expand(line.trim(), passedOver);
    }
  }
}

async function* expand(path: string, passedOver: string | null): AsyncGenerator<InputFile> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) yield* walk(path, '', passedOver);
  else yield { path, place: basename(path) };
}

async function* walk(folder: string, place: string, passedOver: string | null): AsyncGenerator<InputFile> {
  const entries = await readdir(join(folder, place), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(place, entry.name);
    if (entry.isDirectory()) {
      if (passedOver === null || (await identityOf(join(folder, inner))) !== passedOver) yield* walk(folder, inner, passedOver);
    } else if (isWorkbookName(entry.name)) yield { path: join(folder, inner), place: inner };
  }
}

/**
 * Workbooks of kinds we cannot read are among them: their reports say how to save them, so that none is passed over in
 * silence. Lock files of an open workbook (`~$表.xlsx`) and hidden files are none.
 */
function isWorkbookName(name: string): boolean {
  return /\.(?:xls[xmb]?|et)$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}
