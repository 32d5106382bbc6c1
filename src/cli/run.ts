import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { inOrder } from './in-order';
import { expandInputs, type InputFile } from './inputs';
import { HELP, parseOptions, UsageError, type Options } from './options';
import { loadPack } from './pack-option';
import type { FileReport } from './report';
import { summaryWorkbook, type UnitSummary } from './summary';
import { tableOf } from './table';
import { perform, type Task, type TaskResult } from './task';
import { WorkerPool } from './worker-pool';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly errors: Writable;
}

/** 0 nothing to correct, 1 findings of severity error, 2 a file could not be reviewed or the command was wrong. */
export type ExitCode = 0 | 1 | 2;

const SUMMARY_FILE = '复核汇总.xlsx';

/** Runs the command line; every report is written as soon as it and those before it are ready. */
export async function run(argv: readonly string[], { input, output, errors }: Streams): Promise<ExitCode> {
  try {
    const options = parseOptions(argv);
    if (options.help) {
      output.write(HELP);
      return 0;
    }
    return await reviewAll(options, input, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    errors.write(`${error.message}\n用 --help 查看用法。\n`);
    return 2;
  }
}

async function reviewAll(options: Options, input: Readable, output: Streams['output']): Promise<ExitCode> {
  const pack = options.pack === null ? null : await loadPack(options.pack);
  const places = new Places(options.out);
  const pool = options.jobs > 1 ? new WorkerPool(options.jobs) : null;
  const begin = (file: InputFile): Promise<TaskResult> => {
    const task: Task = { file: file.path, pack, copyTo: places.copyOf(file) };
    return pool === null ? perform(task) : pool.run(task);
  };
  const summaries: UnitSummary[] = [];
  let code: ExitCode = 0;
  for await (const { report, summaries: units } of inOrder(
    expandInputs(options.inputs, input),
    pool === null ? 1 : options.jobs * 2,
    begin,
  )) {
    await written(output, options.json ? `${JSON.stringify(report)}\n` : `${tableOf(report, output.columns ?? 120)}\n`);
    if (options.out !== null) summaries.push(...units);
    code = worse(code, codeOf(report));
  }
  await pool?.close();
  if (options.out !== null) {
    await mkdir(options.out, { recursive: true });
    await writeFile(join(options.out, SUMMARY_FILE), summaryWorkbook(summaries));
  }
  return code;
}

/** Waits where the reader is slower than we are, so that lines do not pile up. */
function written(output: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (output.write(text)) resolve();
    else output.once('drain', resolve);
  });
}

function codeOf({ error, findings }: FileReport): ExitCode {
  if (error !== null) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** Where copies go: as under the folder that was named; two of the same name get numbers. */
class Places {
  private readonly taken = new Set([SUMMARY_FILE]);

  constructor(private readonly out: string | null) {}

  copyOf({ place }: InputFile): string | null {
    if (this.out === null) return null;
    let candidate = place;
    for (let number = 2; this.taken.has(candidate); number += 1) candidate = place.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    this.taken.add(candidate);
    return join(this.out, candidate);
  }
}
