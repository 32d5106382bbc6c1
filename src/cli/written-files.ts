import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** In the format of `sha256sum`: a line for every file we ever wrote into the folder. */
export const LIST_FILE = '.复核件.sha256';

/**
 * What we wrote into a folder, by its bytes. A file that is not on the list is somebody's: it was never ours, or a
 * person has worked in it since.
 */
export class WrittenFiles {
  private constructor(
    private readonly file: string,
    private readonly digests: Set<string>,
  ) {}

  static async in(folder: string): Promise<WrittenFiles> {
    const file = join(folder, LIST_FILE);
    const text = await readFile(file, 'utf8').catch(() => '');
    return new WrittenFiles(file, new Set(text.split('\n').map((line) => line.replace(/^\\/, '').slice(0, 64))));
  }

  includes(bytes: Uint8Array): boolean {
    return this.digests.has(digestOf(bytes));
  }

  /** To be called before the file is in its place: a file of ours that is not on the list would be taken for a person's. */
  async add(place: string, bytes: Uint8Array): Promise<void> {
    const digest = digestOf(bytes);
    const escaped = place.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
    await appendFile(this.file, `${escaped === place ? '' : '\\'}${digest}  ${escaped}\n`);
    this.digests.add(digest);
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
