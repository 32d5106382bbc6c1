import type { Readable, Writable } from 'node:stream';
import { expandInputs } from './inputs';
import { HELP, parseOptions, UsageError, type Options } from './options';
import { loadPack } from './pack-option';
import type { FileReport } from './report';
import { reviewFile } from './review-file';
import { tableOf } from './table';

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
    return await reviewAll(options, input, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    errors.write(`${error.message}\n用 --help 查看用法。\n`);
    return 2;
  }
}

async function reviewAll(options: Options, input: Readable, output: Streams['output']): Promise<ExitCode> {
  const pack = options.pack === null ? null : await loadPack(options.pack);
  let code: ExitCode = 0;
  for await (const file of expandInputs(options.inputs, input)) {
    const { report } = await reviewFile(file, pack);
    output.write(options.json ? `${JSON.stringify(report)}\n` : `${tableOf(report, output.columns ?? 120)}\n`);
    code = worse(code, codeOf(report));
  }
  return code;
}

function codeOf({ error, findings }: FileReport): ExitCode {
  if (error !== null) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
