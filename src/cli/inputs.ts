import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { identityOf } from './file-names';
import { wordsFor } from './not-reviewed';
import { isReportName, reportBeside } from './report-beside';

export interface InputFile {
  readonly path: string;
  /** Its place under the folder that was named; just its name for a file named itself. */
  readonly place: string;
  /** Why there is nothing to review: a folder that cannot be entered. Null for a file. */
  readonly problem: string | null;
  /** The report to hold against it; null for none. */
  readonly report: string | null;
  /** Names of reports beside it that may be its own and may not. */
  readonly unpaired: readonly string[];
}

export interface InputOptions {
  /** Files, folders, `-` for a list on standard input. */
  readonly inputs: readonly string[];
  /** Paths of the list end in a zero byte instead of a line's end: then they may hold anything. */
  readonly nullSeparated: boolean;
  /** The folder we write into: passed over where it lies within one of the others. */
  readonly out: string | null;
  /** The report of the one workbook named. */
  readonly report: string | null;
  /** Reports beside their workbooks belong to them. */
  readonly pair: boolean;
}

/**
 * The files to review, in order: a folder gives the workbooks under it by name, each folder once, whatever links lead
 * to it. A path that does not exist is given as it is, so that its report says so.
 */
export async function* expandInputs(options: InputOptions, standardInput: Readable): AsyncGenerator<InputFile> {
  const { inputs, nullSeparated, out } = options;
  const passedOver = out === null ? null : await identityOf(out);
  for (const input of inputs) {
    if (input !== '-') {
      yield* expand(input, passedOver, options);
      continue;
    }
    try {
      for await (const path of pathsIn(standardInput, nullSeparated)) yield* expand(path, passedOver, options);
    } catch (error) {
      yield problemAt('-', `标准输入中的路径清单未能读完（${error instanceof Error ? error.message : String(error)}）。`);
    }
  }
}

async function* pathsIn(list: Readable, nullSeparated: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of list) {
    const paths = (rest + (typeof piece === 'string' ? piece : decoder.decode(piece as Uint8Array, { stream: true }))).split(
      nullSeparated ? '\0' : /\r?\n/,
    );
    rest = paths.pop() ?? '';
    yield* paths.filter((path) => path !== '');
  }
  if (rest !== '') yield rest;
}

async function* expand(path: string, passedOver: string | null, { report, pair }: InputOptions): AsyncGenerator<InputFile> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) yield* new Walk(path, passedOver, pair).filesIn('');
  else {
    const of = { path, place: basename(path), problem: null };
    if (report !== null || !pair || !isWorkbookName(basename(path))) yield { ...of, report, unpaired: [] };
    else yield { ...of, ...pairedIn(dirname(path), basename(path), await readdir(dirname(path)).catch((): string[] => [])) };
  }
}

/** The report of a workbook among the names of its folder. */
function pairedIn(folder: string, workbook: string, names: readonly string[]): Pick<InputFile, 'report' | 'unpaired'> {
  const { report, unpaired } = reportBeside(workbook, names.filter(isWorkbookName), names.filter(isReportName));
  return { report: report === null ? null : join(folder, report), unpaired };
}

/** The workbooks under a folder. */
class Walk {
  private readonly entered = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly passedOver: string | null,
    private readonly pair: boolean,
  ) {}

  async *filesIn(place: string): AsyncGenerator<InputFile> {
    const folder = join(this.folder, place);
    const identity = (await identityOf(folder)) ?? folder;
    if (this.entered.has(identity) || (place !== '' && identity === this.passedOver)) return;
    this.entered.add(identity);
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
      const pairs = this.pairing(folder, names);
      const paired = new Set([...pairs.values()].map(({ report }) => report));
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const [path, inner] = [join(folder, entry.name), join(place, entry.name)];
        if (entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(path)))) yield* this.filesIn(inner);
        else if (isWorkbookName(entry.name) || (this.pair && isReportName(entry.name) && !paired.has(path)))
          yield { path, place: inner, problem: null, ...(pairs.get(entry.name) ?? { report: null, unpaired: [] }) };
      }
    } catch (error) {
      yield problemAt(folder, `文件夹“${folder}”不能进入，其中的文件未复核：${wordsFor(folder, error)}`);
    }
  }

  /** Which report belongs to which workbook of these names. */
  private pairing(folder: string, names: readonly string[]): ReadonlyMap<string, Pick<InputFile, 'report' | 'unpaired'>> {
    const workbooks = this.pair ? names.filter(isWorkbookName) : [];
    return new Map(workbooks.map((name) => [name, pairedIn(folder, name, names)]));
  }
}

async function leadsToFolder(link: string): Promise<boolean> {
  const found = await stat(link).catch(() => null);
  return found?.isDirectory() === true;
}

function problemAt(path: string, problem: string): InputFile {
  return { path, place: basename(path), problem, report: null, unpaired: [] };
}

/**
 * Workbooks of kinds we cannot read are among them: their reports say how to save them, so that none is passed over in
 * silence. Lock files of an open workbook (`~$表.xlsx`) and hidden files are none.
 */
function isWorkbookName(name: string): boolean {
  return /\.(?:xls[xmb]?|et)$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}
