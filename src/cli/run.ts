import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { inOrder } from './in-order';
import { expandInputs, type InputFile } from './inputs';
import { wordsFor } from './not-reviewed';
import { HELP, parseOptions, UsageError, type Options } from './options';
import { OutputFolder, WriteRefusal, type PlannedFile } from './output-folder';
import { overviewHeading, overviewLine, overviewTotal } from './overview';
import { printable } from './printable';
import { Progress, type Terminal } from './progress';
import type { FileReport } from './report';
import { ReviewPool } from './review-pool';
import { Speaker } from './speaker';
import { tableOf } from './table';
import { failedTask, withUnpaired, type TaskResult } from './task-result';
import type { UnitSummary } from './unit-summary';
import { WrittenResults } from './written-results';

export interface Surroundings {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly errors: Terminal;
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

/** A file that was dealt with, and the place of its copy. */
interface Dealt {
  readonly result: TaskResult;
  readonly place: string;
}

/** One run over many files. */
class Batch {
  private code: ExitCode = 0;
  private reviewed = 0;
  /** How many files there are; 0 while nobody needs to know. */
  private total = 0;
  private readonly summaries: UnitSummary[] = [];
  private readonly progress: Progress;

  constructor(
    private readonly options: Options,
    private readonly surroundings: Surroundings,
    private readonly output: Speaker,
    private readonly errors: Speaker,
  ) {
    this.progress = new Progress(surroundings.errors);
  }

  async review(): Promise<ExitCode> {
    const { options, surroundings } = this;
    const pack = options.pack === null ? null : await (await import('./pack-option')).loadPack(options.pack);
    const out = options.out === null ? null : await OutputFolder.at(options.out);
    const results = out && new WrittenResults(out);
    const style = options.json ? 'json' : options.details || (await this.isOneFile()) ? 'details' : 'overview';
    const pool = new ReviewPool(surroundings.worker, options.jobs, { seconds: options.timeout, megabytes: options.memory });
    const { stop } = surroundings;
    const end = (): void => pool.close();
    stop?.addEventListener('abort', end);
    try {
      const begin = async ({ input: { path, problem, report, unpaired }, place }: PlannedFile): Promise<Dealt> => {
        const task = { file: path, report, pack, copy: out !== null, notes: options.notes };
        const result = problem !== null ? failedTask(path, pack, problem) : await pool.run(task);
        return { result: withUnpaired(result, unpaired), place };
      };
      for await (const { result, place } of inOrder(this.planned(out), options.jobs * 2, begin)) {
        if (stop?.aborted === true) return await this.trouble('复核已中断，其后的文件未复核，没有写复核汇总。');
        await this.take(results === null ? result : await results.keep(result, place), style);
        if (this.output.failure === null || out !== null) continue;
        // Nobody hears us, and there is nothing else to be done.
        pool.close();
        break;
      }
    } finally {
      this.progress.clear();
      stop?.removeEventListener('abort', end);
      pool.close();
    }
    if (this.reviewed === 0 && this.output.failure === null) return await this.trouble('没有找到要复核的工作簿（.xlsx）。');
    if (style === 'overview') await this.output.say(`\n${overviewTotal(this.summaries)}\n`);
    if (results !== null) {
      const problem = await results.summarise();
      if (problem !== null) await this.trouble(problem);
      await this.errors.say(`${printable(results.words())}\n`);
    }
    const { failure, hasNoReader } = this.output;
    if (failure !== null && !hasNoReader) await this.trouble(`复核结果未能全部输出：${wordsFor('标准输出', failure)}`);
    return this.code;
  }

  /** One file that was named itself is told in full. */
  private async isOneFile(): Promise<boolean> {
    const [path = '-', ...more] = this.options.inputs;
    if (more.length > 0 || path === '-') return false;
    return (await stat(path).catch(() => null))?.isDirectory() !== true;
  }

  /** The files to review. Where copies are to be written, all of them are known, and nothing is lost, before the first is. */
  private async *planned(out: OutputFolder | null): AsyncGenerator<PlannedFile> {
    const inputs = expandInputs(this.options, this.surroundings.input);
    if (out === null && !this.progress.isSeen) {
      for await (const input of inputs) yield { input, place: input.place };
      return;
    }
    const all: InputFile[] = [];
    for await (const input of inputs) all.push(input);
    const { files, ownCopies } =
      out === null ? { files: all.map((input) => ({ input, place: input.place })), ownCopies: [] } : await out.plan(all);
    if (out !== null && ownCopies.length > 0)
      await this.errors.say(`未复核 ${ownCopies.length} 个文件：它们是本程序写在“${printable(out.path)}”中的复核件。\n`);
    this.total = files.length;
    yield* files;
  }

  private async take({ report, summaries }: TaskResult, style: 'json' | 'details' | 'overview'): Promise<void> {
    const { columns = USUAL_WIDTH } = this.surroundings.output;
    this.progress.clear();
    if (style === 'json') await this.output.say(`${JSON.stringify(report)}\n`);
    else if (style === 'details') await this.output.say(`${tableOf(report, columns, this.options.unchecked)}\n`);
    else await this.overview(summaries);
    this.reviewed += 1;
    this.progress.show(this.reviewed, this.total, report.file);
    this.code = worse(this.code, codeOf(report));
  }

  private async overview(summaries: readonly UnitSummary[]): Promise<void> {
    const { columns = Infinity } = this.surroundings.output;
    const heading = this.reviewed === 0 ? `${overviewHeading(columns)}\n` : '';
    await this.output.say(`${heading}${summaries.map((summary) => `${overviewLine(summary, columns)}\n`).join('')}`);
    this.summaries.push(...summaries);
  }

  private async trouble(words: string): Promise<ExitCode> {
    this.code = 2;
    await this.errors.say(`${printable(words)}\n`);
    return this.code;
  }
}

function codeOf({ error, forms, findings, report }: FileReport): ExitCode {
  if (error !== null || forms.length === 0 || (report !== null && report.error !== null)) return 2;
  return [...findings, ...(report?.findings ?? [])].some(({ severity }) => severity === 'error') ? 1 : 0;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
