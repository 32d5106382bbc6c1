import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { inOrder } from './in-order';
import { expandInputs, type InputFile } from './inputs';
import { HELP, parseOptions, UsageError, type Options } from './options';
import { loadPack } from './pack-option';
import { OutputFolder, SUMMARY_FILE, WriteRefusal, type PlannedFile } from './output-folder';
import type { FileReport } from './report';
import { wordsFor } from './review-file';
import { summaryWorkbook, type UnitSummary } from './summary';
import { tableOf } from './table';
import { failedTask, perform, type Task, type TaskResult } from './task';
import { WorkerPool } from './worker-pool';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly errors: Writable;
}

/** 0 nothing to correct, 1 findings of severity error, 2 a file could not be reviewed or the command was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line; every report is written as soon as it and those before it are ready. */
export async function run(argv: readonly string[], { input, output, errors }: Streams): Promise<ExitCode> {
  try {
    const options = parseOptions(argv);
    if (options.help) {
      output.write(HELP);
      return 0;
    }
    return await reviewAll(options, { input, output, errors });
  } catch (error) {
    if (error instanceof UsageError) errors.write(`${error.message}\n用 --help 查看用法。\n`);
    else if (error instanceof WriteRefusal) errors.write(`${error.message}\n`);
    else throw error;
    return 2;
  }
}

async function reviewAll(options: Options, { input, output, errors }: Streams): Promise<ExitCode> {
  const pack = options.pack === null ? null : await loadPack(options.pack);
  const out = options.out === null ? null : await OutputFolder.at(options.out);
  const pool = options.jobs > 1 ? new WorkerPool(options.jobs) : null;
  const files = planned(expandInputs(options.inputs, input, options.out), out, errors);
  const begin = async ({ input: { path }, place }: PlannedFile): Promise<TaskResult> => {
    const task: Task = { file: path, pack, copy: out !== null };
    const result = await (pool === null ? perform(task) : pool.run(task));
    return out === null || result.copy === null ? result : kept(result, result.copy, place, out);
  };
  const summaries: UnitSummary[] = [];
  let code: ExitCode = 0;
  try {
    for await (const { report, summaries: units } of inOrder(files, pool === null ? 1 : options.jobs * 2, begin)) {
      await written(output, options.json ? `${JSON.stringify(report)}\n` : `${tableOf(report, output.columns ?? 120)}\n`);
      if (out !== null) summaries.push(...units);
      code = worse(code, codeOf(report));
    }
  } finally {
    await pool?.close();
  }
  if (out === null) return code;
  const problem = await problemOf(() => out.write(SUMMARY_FILE, summaryWorkbook(summaries)), join(out.path, SUMMARY_FILE));
  if (problem === null) return code;
  errors.write(`${problem}\n`);
  return 2;
}

/** The files to review. Where copies are to be written, all of them are known, and nothing is lost, before the first is. */
async function* planned(inputs: AsyncIterable<InputFile>, out: OutputFolder | null, errors: Writable): AsyncGenerator<PlannedFile> {
  if (out === null) {
    for await (const input of inputs) yield { input, place: input.place };
    return;
  }
  const all: InputFile[] = [];
  for await (const input of inputs) all.push(input);
  const { files, ownCopies } = await out.plan(all);
  if (ownCopies.length > 0) errors.write(`未复核 ${ownCopies.length} 个文件：它们是本程序写在“${out.path}”中的复核件。\n`);
  yield* files;
}

/** Writes a copy into its place. What cannot be written takes the place of the report: the file was not dealt with. */
async function kept(result: TaskResult, copy: Uint8Array, place: string, out: OutputFolder): Promise<TaskResult> {
  const problem = await problemOf(() => out.write(place, copy), join(out.path, place));
  return problem === null ? result : failedTask(result.report.file, result.report.pack, problem);
}

/** Why something could not be written; null when it was. */
async function problemOf(write: () => Promise<void>, path: string): Promise<string | null> {
  try {
    await write();
    return null;
  } catch (error) {
    return error instanceof WriteRefusal ? error.message : wordsFor(path, error);
  }
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
