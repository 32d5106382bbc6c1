import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { perform } from '../../cli/task';
import { readWorkbook } from '../../files/reading/read-workbook';
import { sheetReader } from './rivals';
import { median } from './stopwatch';

/** What the budget of the command line is about: processor time over 200 files, which other programs do not disturb. */
export interface CliMeasures {
  readonly files: number;
  /** Reviewing against only unzipping the files and reading their cells. Budget: 4. */
  readonly reviewToRead: number;
  /** Reviewing against only unzipping the files and decoding their text. */
  readonly reviewToUnzip: number;
  /** Reading and reviewing against SheetJS reading the same files; null where it is not installed. Budget: 1. */
  readonly reviewToSheetJs: number | null;
  readonly reviewMsPerFile: number;
}

const FILES = 200;
const TURNS = 5;

export async function measureCli(sample: string): Promise<CliMeasures> {
  const folder = mkdtempSync(join(tmpdir(), 'annex-review-bench-'));
  try {
    const files = Array.from({ length: FILES }, (_, index) => join(folder, `${index}.xlsx`));
    for (const file of files) cpSync(sample, file);
    const sheetJs = await sheetReader();
    const [unzip, read, review, other]: number[][] = [[], [], [], []];
    for (let turn = 0; turn <= TURNS; turn += 1) {
      unzip?.push(await processorTime(() => files.forEach(unzipAll)));
      read?.push(await processorTime(() => files.forEach((file) => readWorkbook(readFileSync(file)))));
      review?.push(await processorTime(() => reviewAll(files)));
      if (sheetJs !== null) other?.push(await processorTime(() => files.forEach((file) => sheetJs(readFileSync(file)))));
    }
    // The first turn warms up.
    const [unzipTime, readTime, reviewTime, otherTime] = [unzip, read, review, other].map((times = []) => median(times.slice(1)));
    const ratio = (to = 1): number => Math.round(((reviewTime ?? 0) / to) * 100) / 100;
    return {
      files: FILES,
      reviewToRead: ratio(readTime),
      reviewToUnzip: ratio(unzipTime),
      reviewToSheetJs: sheetJs && ratio(otherTime),
      reviewMsPerFile: ratio(FILES),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function unzipAll(file: string): void {
  for (const content of Object.values(unzipSync(readFileSync(file)))) strFromU8(content);
}

/** What one process of the command line does with them. */
async function reviewAll(files: readonly string[]): Promise<void> {
  for (const file of files) JSON.stringify((await perform({ file, report: null, pack: null, copy: false })).report);
}

/** Milliseconds of processor time. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
