import { run } from './run';

run(process.argv.slice(2), { input: process.stdin, output: process.stdout, errors: process.stderr }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`复核中断：${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
