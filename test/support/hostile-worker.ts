import { watchOverProcess } from '../../src/cli/process-watch';
import type { Task } from '../../src/cli/task-result';

/** A process that does to itself what the name of the file says. */
const kept: unknown[] = [];
const DEEDS: Readonly<Record<string, (task: Task) => void>> = {
  endless: () => {
    for (;;);
  },
  heap: () => {
    for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })));
  },
  'beside the heap': () => {
    for (let filling = 1; ; filling += 1) kept.push(Buffer.alloc(16_000_000, filling));
  },
  'too long an array': () => {
    const rows: number[] = [];
    rows.length = 2 ** 32 - 1;
    rows.fill(0);
  },
  abort: () => process.abort(),
  exit: () => process.exit(7),
  throw: () => {
    throw new Error('of no good');
  },
};

watchOverProcess(Number(process.argv[2]));
process.on('message', (task: Task) => {
  const result = { pack: task.pack, report: { file: task.file, error: null }, summaries: [], copy: new Uint8Array([1, 2]) };
  (DEEDS[task.file] ?? ((): void => void process.send?.(result)))(task);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
