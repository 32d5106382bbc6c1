import { access, constants, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { folded, identityOf } from './file-names';
import type { InputFile } from './inputs';
import { wordsFor } from './not-reviewed';
import { LIST_FILE, WrittenFiles } from './written-files';

export const SUMMARY_FILE = '复核汇总.xlsx';

/** Nothing was written, because something of somebody's would have been lost. */
export class WriteRefusal extends Error {}

/** An input, and where its reviewed copy goes within the folder. */
export interface PlannedFile {
  readonly input: InputFile;
  readonly place: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Inputs that are copies of ours in this very folder: not reviewed. */
  readonly ownCopies: readonly string[];
}

const MOST_NAMED = 10;
/** How a file is called that is being written. */
const ASIDE = '.复核中.tmp';

/**
 * The folder of `--out`. Everything goes into it by way of a file aside that takes its name when it is whole, and nothing
 * that is not ours is ever replaced: no input, by whatever name or link it is reached, and nothing a person worked in.
 */
export class OutputFolder {
  private readonly writtenNow = new Set<string>();
  private counter = 0;

  private constructor(
    readonly path: string,
    private readonly known: WrittenFiles,
  ) {}

  /** @throws WriteRefusal when there is something else of that name. */
  static async at(path: string): Promise<OutputFolder> {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === false) throw new WriteRefusal(`--out 应为文件夹，而“${path}”是文件。`);
    // What is appended to the list would go into the file that a link of its name leads to.
    const list = await lstat(join(path, LIST_FILE)).catch(() => null);
    if (list !== null && (!list.isFile() || list.nlink > 1))
      throw new WriteRefusal(
        `“${join(path, LIST_FILE)}”是指向别处的链接，写入会改动那里的文件，所以什么都没有写。请用 --out 另选一个文件夹。`,
      );
    return new OutputFolder(path, await WrittenFiles.in(path));
  }

  /**
   * Where every copy goes: as under the folder that was named; two of the same name get numbers.
   * @throws WriteRefusal when an input or another file that is not ours would be replaced.
   */
  async plan(inputs: readonly InputFile[]): Promise<Plan> {
    const ownCopies = new Set<InputFile>();
    for (const input of inputs) if (await this.isOwnCopy(input.path)) ownCopies.add(input);
    const left = inputs.filter((input) => !ownCopies.has(input));
    const files = withPlaces(left);
    await this.refuseToLose(left, [...files.map(({ place }) => place), SUMMARY_FILE]);
    // Said once and at the start, not of every file when it has been reviewed.
    await mkdir(this.path, { recursive: true })
      .then(() => access(this.path, constants.W_OK))
      .catch((error: unknown) => {
        throw new WriteRefusal(`${wordsFor(this.path, error).replace(/。$/, '，')}所以什么都没有复核。请用 --out 另选一个文件夹。`);
      });
    await this.removeHalfWritten();
    return { files, ownCopies: [...ownCopies].map(({ path }) => path) };
  }

  /** @throws WriteRefusal when something came into its place meanwhile; errors of the file system. */
  async write(place: string, bytes: Uint8Array): Promise<void> {
    const target = join(this.path, place);
    await mkdir(dirname(target), { recursive: true });
    if (this.writtenNow.has((await identityOf(target)) ?? '') || !(await this.isFree(target))) {
      throw new WriteRefusal(`“${target}”不是本程序写的，或写出后有人改动过，未覆盖。请用 --out 另选文件夹。`);
    }
    await this.known.add(place, bytes);
    this.counter += 1;
    const aside = join(this.path, `.${process.pid}-${this.counter}${ASIDE}`);
    try {
      await writeWhole(aside, bytes);
      await rename(aside, target);
    } catch (error) {
      await rm(aside, { force: true }).catch(() => undefined);
      throw error;
    }
    this.writtenNow.add((await identityOf(target)) ?? '');
  }

  /** The files of ours below one of its folders, as they were written. */
  async ownFiles(folder: string): Promise<readonly string[]> {
    const found = await readdir(join(this.path, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    const own: string[] = [];
    for (const entry of found) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && this.known.includes(await readFile(path))) own.push(relative(this.path, path));
    }
    return own;
  }

  async holds(place: string): Promise<boolean> {
    return (await lstat(join(this.path, place)).catch(() => null)) !== null;
  }

  /** Takes a file of ours away. @throws WriteRefusal when somebody changed it meanwhile; errors of the file system. */
  async remove(place: string): Promise<void> {
    const target = join(this.path, place);
    if (!(await this.isFree(target))) throw new WriteRefusal(`“${target}”写出后有人改动过，未删除。`);
    await rm(target, { force: true });
  }

  private async refuseToLose(inputs: readonly InputFile[], places: readonly string[]): Promise<void> {
    const originals = new Set<string>();
    for (const { path } of inputs) originals.add((await identityOf(path)) ?? resolve(path));
    const [overwritten, foreign]: [string[], string[]] = [[], []];
    for (const place of places) {
      const target = join(this.path, place);
      const identity = await identityOf(target);
      if (identity !== null && originals.has(identity)) overwritten.push(target);
      else if (!(await this.isFree(target))) foreign.push(target);
    }
    if (overwritten.length > 0) {
      throw new WriteRefusal(`复核件会覆盖原文件，所以什么都没有写：${listed(overwritten)}\n请用 --out 另选一个文件夹存放复核件。`);
    }
    if (foreign.length > 0) {
      throw new WriteRefusal(
        `下列文件不是本程序写的，或写出后有人改动过，不能覆盖，所以什么都没有写：${listed(foreign)}\n请用 --out 另选一个文件夹，或先把它们移到别处。`,
      );
    }
  }

  /** What a run left behind that was killed while it wrote. */
  private async removeHalfWritten(): Promise<void> {
    const names = await readdir(this.path).catch(() => []);
    for (const name of names) {
      const pid = name.endsWith(ASIDE) ? Number(/^\.(\d+)-\d+\./.exec(name)?.[1]) : NaN;
      if (!Number.isNaN(pid) && !isRunning(pid)) await rm(join(this.path, name), { force: true });
    }
  }

  /** There is nothing in this place, or a copy of ours as we wrote it. */
  private async isFree(target: string): Promise<boolean> {
    const found = await lstat(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    if (found === null) return true;
    return found.isFile() && this.known.includes(await readFile(target));
  }

  private async isOwnCopy(path: string): Promise<boolean> {
    const [file, folder] = await Promise.all([path, this.path].map((name) => realpath(name).catch(() => null)));
    if (typeof file !== 'string' || typeof folder !== 'string' || !isInside(folder, file)) return false;
    const found = await lstat(file);
    return found.isFile() && this.known.includes(await readFile(file));
  }
}

function withPlaces(inputs: readonly InputFile[]): PlannedFile[] {
  // Where case makes no difference, 甲.XLSX and 甲.xlsx are one file.
  const taken = new Set([SUMMARY_FILE, LIST_FILE].map(folded));
  return inputs.map((input) => {
    let { place } = input;
    for (let number = 2; taken.has(folded(place)); number += 1) place = input.place.replace(/(\.[^./\\]*)?$/, ` (${number})$1`);
    taken.add(folded(place));
    return { input, place };
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

function listed(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_NAMED).map((path) => `\n  ${path}`);
  return `${named.join('')}${paths.length > MOST_NAMED ? `\n  ……共 ${paths.length} 个文件` : ''}`;
}
