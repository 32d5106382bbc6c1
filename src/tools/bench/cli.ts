import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Task } from '../../cli/task-result';
import { patchWorkbook } from '../../files/patching/patch-workbook';
import { readWorkbook } from '../../files/reading/read-workbook';
import type * as CliBundle from '../cli-bundle.cjs';
import { sheetReader } from './rivals';
import { median } from './stopwatch';

/** What the budget of the command line is about: processor time over 200 files, which other programs do not disturb. */
export interface CliMeasures {
  readonly files: number;
  /** Reviewing in a process of the command line, its start included, against only unzipping the files and reading their cells. Budget: 4. */
  readonly reviewToRead: number;
  /** Reviewing against only unzipping the files and decoding their text. */
  readonly reviewToUnzip: number;
  /** Reading and reviewing against SheetJS reading the same files; null where it is not installed. Budget: 1. */
  readonly reviewToSheetJs: number | null;
  readonly reviewMsPerFile: number;
  /** One file: the command and the process that reviews for it, from their starts, against `node -e 0`. Budget: 5. */
  readonly oneFileToNode: number;
}

const STARTS = 11;
/** What runs as it stands, and is no part of the bundle that measures. */
const tools = createRequire(resolve('src/tools/bench.cjs'));
const { currentBundle } = tools('./cli-bundle.cjs') as typeof CliBundle;
const TOLD = tools.resolve('./bench/told-time.cjs');
const COMMAND = tools.resolve('./review.cjs');
const FILES = 200;
const TURNS = 3;
/** What a process may take where nobody says otherwise. */
const MEGABYTES = 1024;
/** Every so many figures one is another than in the sample. */
const CHANGED = 40;

export async function measureCli(sample: string): Promise<CliMeasures> {
  const folder = mkdtempSync(join(tmpdir(), 'annex-review-bench-'));
  try {
    const files = differentFiles(sample, folder);
    const sheetJs = await sheetReader();
    const [unzip, read, review, other]: number[][] = [[], [], [], []];
    for (let turn = 0; turn <= TURNS; turn += 1) {
      unzip?.push(processorTime(() => files.forEach(unzipAll)));
      read?.push(processorTime(() => files.forEach((file) => readWorkbook(readFileSync(file)))));
      review?.push(await reviewTime(files));
      if (sheetJs !== null) other?.push(processorTime(() => files.forEach((file) => sheetJs(readFileSync(file)))));
    }
    // The first turn warms up what is compared with; a process of the command line begins cold every time.
    const [unzipTime, readTime, reviewTotal, otherTime] = [unzip, read, review, other].map((times = []) => median(times.slice(1)));
    const ratio = (to = 1): number => Math.round(((reviewTotal ?? 0) / to) * 100) / 100;
    return {
      files: FILES,
      reviewToRead: ratio(readTime),
      reviewToUnzip: ratio(unzipTime),
      reviewToSheetJs: sheetJs && ratio(otherTime),
      reviewMsPerFile: ratio(FILES),
      oneFileToNode: await oneFileToNode(sample),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sample with other figures in each file: what is remembered from one may not make the next one quick. */
function differentFiles(sample: string, folder: string): readonly string[] {
  const bytes = readFileSync(sample);
  const figures = readWorkbook(bytes).sheets.flatMap(({ grid }) =>
    grid.rows.flatMap((cells, row) =>
      cells.flatMap(({ value, formula }, column) =>
        typeof value !== 'number' || formula !== null
          ? []
          : [{ sheetId: grid.sheet.id, at: { row: grid.top + row, column: grid.left + column }, value }],
      ),
    ),
  );
  return Array.from({ length: FILES }, (_, index) => {
    const file = join(folder, `${index}.xlsx`);
    const cells = figures
      .filter((_figure, place) => (place + index) % CHANGED === 0)
      .map(({ sheetId, at, value }) => ({ sheetId, at, content: { kind: 'value' as const, value: value + index / 100 } }));
    writeFileSync(file, patchWorkbook(bytes, { cells }));
    return file;
  });
}

function unzipAll(file: string): void {
  for (const content of Object.values(unzipSync(readFileSync(file)))) strFromU8(content);
}

/** Milliseconds of processor time that one process of the command line takes for them, from its start. */
function reviewTime(files: readonly string[]): Promise<number> {
  const bundle = currentBundle();
  const child = fork(join(bundle, 'worker.cjs'), [String(MEGABYTES)], {
    execArgv: [`--max-old-space-size=${MEGABYTES}`, '--require', TOLD],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let told = '';
    let next = 0;
    child.stdout?.on('data', (words: Buffer) => (told += words.toString()));
    child.on('message', () => {
      const file = files[next];
      next += 1;
      if (file === undefined) child.disconnect();
      else child.send({ file, report: null, pack: null, copy: false } satisfies Task);
    });
    child.on('error', reject);
    child.stdout?.on('end', () => (told === '' ? reject(new Error('The process that reviews ended early')) : resolve(Number(told))));
  });
}

async function oneFileToNode(file: string): Promise<number> {
  const ratios: number[] = [];
  // Before anything is measured, the command is bundled.
  await reviewTime([file]);
  for (let turn = 0; turn < STARTS; turn += 1) {
    const node = startTime(['-e', '0']);
    ratios.push((startTime([COMMAND, file]) + (await reviewTime([file]))) / node);
  }
  return Math.round(median(ratios) * 100) / 100;
}

/** Milliseconds of processor time of one run of Node. */
function startTime(args: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--require', TOLD, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  return Number(stderr.toString());
}

/** Milliseconds of processor time. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
