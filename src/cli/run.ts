import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { inOrder } from './in-order';
import { expandInputs, type InputFile } from './inputs';
import { wordsFor } from './not-reviewed';
import { HELP, parseOptions, UsageError, type Options } from './options';
import { OutputFolder, SUMMARY_FILE, WriteRefusal, type PlannedFile } from './output-folder';
import { printable } from './printable';
import type { FileReport } from './report';
import { ReviewPool } from './review-pool';
import { Speaker } from './speaker';
import { tableOf } from './table';
import { failedTask, type TaskResult } from './task-result';
import type { UnitSummary } from './unit-summary';

export interface Surroundings {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly errors: Writable;
  /** Program of a process that reviews: the bundled `worker.ts`. */
  readonly worker: string;
  /** Whoever runs us wants us to stop. */
  readonly stop?: AbortSignal;
}

/** 0 nothing to correct, 1 findings of severity error, 2 a file could not be reviewed or the command was wrong. */
export type ExitCode = 0 | 1 | 2;

const USUAL_WIDTH = 120;

/** Runs the command line; every report is written as soon as it and those before it are ready. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const errors = new Speaker(surroundings.errors);
  const output = new Speaker(surroundings.output);
  try {
    const options = parseOptions(argv);
    if (!options.help) return await new Batch(options, surroundings, output, errors).review();
    await output.say(HELP);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) await errors.say(`${printable(error.message)}\n用 --help 查看用法。\n`);
    else if (error instanceof WriteRefusal) await errors.say(error.message.split('\n').map(printable).join('\n') + '\n');
    else throw error;
    return 2;
  }
}

/** One run over many files. */
class Batch {
  private code: ExitCode = 0;
  private reviewed = 0;
  private readonly summaries: UnitSummary[] = [];

  constructor(
    private readonly options: Options,
    private readonly surroundings: Surroundings,
    private readonly output: Speaker,
    private readonly errors: Speaker,
  ) {}

  async review(): Promise<ExitCode> {
    const { options, surroundings } = this;
    const pack = options.pack === null ? null : await (await import('./pack-option')).loadPack(options.pack);
    const out = options.out === null ? null : await OutputFolder.at(options.out);
    const pool = new ReviewPool(surroundings.worker, options.jobs, { seconds: options.timeout, megabytes: options.memory });
    const { stop } = surroundings;
    const end = (): void => pool.close();
    stop?.addEventListener('abort', end);
    try {
      const begin = async ({ input: { path, problem, report }, place }: PlannedFile): Promise<TaskResult> => {
        if (problem !== null) return failedTask(path, pack, problem);
        const result = await pool.run({ file: path, report, pack, copy: out !== null });
        return out === null || result.copy === null ? result : kept(result, result.copy, place, out);
      };
      for await (const result of inOrder(this.planned(out), options.jobs * 2, begin)) {
        if (stop?.aborted === true) return await this.trouble('复核已中断，其后的文件未复核，没有写复核汇总。');
        await this.take(result);
        if (this.output.failure === null || out !== null) continue;
        // Nobody hears us, and there is nothing else to be done.
        pool.close();
        break;
      }
    } finally {
      stop?.removeEventListener('abort', end);
      pool.close();
    }
    if (this.reviewed === 0 && this.output.failure === null) return await this.trouble('没有找到要复核的工作簿（.xlsx）。');
    if (out !== null) await this.summarise(out);
    const { failure, hasNoReader } = this.output;
    if (failure !== null && !hasNoReader) await this.trouble(`复核结果未能全部输出：${wordsFor('标准输出', failure)}`);
    return this.code;
  }

  /** The files to review. Where copies are to be written, all of them are known, and nothing is lost, before the first is. */
  private async *planned(out: OutputFolder | null): AsyncGenerator<PlannedFile> {
    const inputs = expandInputs(this.options, this.surroundings.input);
    if (out === null) {
      for await (const input of inputs) yield { input, place: input.place };
      return;
    }
    const all: InputFile[] = [];
    for await (const input of inputs) all.push(input);
    const { files, ownCopies } = await out.plan(all);
    if (ownCopies.length > 0)
      await this.errors.say(`未复核 ${ownCopies.length} 个文件：它们是本程序写在“${printable(out.path)}”中的复核件。\n`);
    yield* files;
  }

  private async take({ report, summaries }: TaskResult): Promise<void> {
    this.reviewed += 1;
    const { columns = USUAL_WIDTH } = this.surroundings.output;
    await this.output.say(this.options.json ? `${JSON.stringify(report)}\n` : `${tableOf(report, columns)}\n`);
    if (this.options.out !== null) this.summaries.push(...summaries);
    this.code = worse(this.code, codeOf(report));
  }

  private async summarise(out: OutputFolder): Promise<void> {
    const { summaryWorkbook } = await import('./summary');
    const problem = await problemOf(() => out.write(SUMMARY_FILE, summaryWorkbook(this.summaries)), join(out.path, SUMMARY_FILE));
    if (problem !== null) await this.trouble(problem);
  }

  private async trouble(words: string): Promise<ExitCode> {
    this.code = 2;
    await this.errors.say(`${printable(words)}\n`);
    return this.code;
  }
}

/** Writes a copy into its place. What cannot be written takes the place of the report: the file was not dealt with. */
async function kept(result: TaskResult, copy: Uint8Array, place: string, out: OutputFolder): Promise<TaskResult> {
  const problem = await problemOf(() => out.write(place, copy), join(out.path, place));
  return problem === null ? { ...result, copy: null } : failedTask(result.report.file, result.pack, problem);
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

function codeOf({ error, findings, report }: FileReport): ExitCode {
  if (error !== null) return 2;
  return [...findings, ...(report?.findings ?? [])].some(({ severity }) => severity === 'error') ? 1 : 0;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
