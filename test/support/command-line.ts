import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { FileReport } from '../../src/cli/report';
import { run, type ExitCode } from '../../src/cli/run';
import { currentBundle } from '../../src/tools/cli-bundle.cjs';

interface Answer {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line, and gives what it wrote. */
export async function command(argv: readonly string[], standardInput = ''): Promise<Answer> {
  const written = { output: '', errors: '' };
  const sink = (name: keyof typeof written): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        written[name] += chunk.toString();
        done();
      },
    });
  const surroundings = { input: Readable.from([standardInput]), output: sink('output'), errors: sink('errors') };
  const code = await run(argv, { ...surroundings, worker: join(currentBundle(), 'worker.cjs') });
  return { code, ...written };
}

/** Its reports, one for each file. */
export async function reports(argv: readonly string[], standardInput = ''): Promise<{ code: ExitCode; lines: FileReport[] }> {
  const { code, output } = await command(['--json', ...argv], standardInput);
  return {
    code,
    lines: output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as FileReport),
  };
}
