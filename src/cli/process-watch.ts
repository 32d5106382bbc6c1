import { Worker } from 'node:worker_threads';

/** What the process says last when it took too much; V8 has the same words for its heap. */
export const OUT_OF_MEMORY = 'heap out of memory';

/** A program of its own; what Node itself takes does not count. */
const WATCH = `
const { most, words } = require('node:worker_threads').workerData;
const parent = process.ppid;
const limit = process.memoryUsage.rss() + most;
setInterval(() => {
  const tooMuch = process.memoryUsage.rss() > limit;
  if (tooMuch) require('node:fs').writeSync(2, words);
  if (tooMuch || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 200);
`;

/**
 * A thread that ends this process when it takes more memory than it may, or when whoever started it is gone: while a
 * file is being reviewed, nothing else is heard. V8's own limit leaves out what lies outside its heap.
 */
export function watchOverProcess(megabytes: number): void {
  new Worker(WATCH, { eval: true, workerData: { most: megabytes * 1024 * 1024, words: OUT_OF_MEMORY } }).unref();
}
