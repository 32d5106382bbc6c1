import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** What the process says last when it took too much; V8 has the same words for its heap. */
export const OUT_OF_MEMORY = 'heap out of memory';

const MEGABYTE = 1024 * 1024;
/** Deflate packs no tighter, so that a part of a file is at the most so many times as large as the file. */
const MOST_UNPACKED = 1032;
/** Parts that may be there at a time before they are cleared away. */
const PARTS = 4;

/**
 * Whether files could fill what lies outside V8's heap, which limits itself. Most forms are far too small to, and a
 * thread to watch over one takes half as long as its review.
 */
export function mayTakeMuch(files: readonly (string | null)[], megabytes: number): boolean {
  return Math.max(...files.map(sizeOf)) * MOST_UNPACKED * PARTS > megabytes * MEGABYTE;
}

/** 0 for what cannot be looked at: it cannot be reviewed either. */
function sizeOf(file: string | null): number {
  try {
    return file === null ? 0 : statSync(file).size;
  } catch {
    return 0;
  }
}

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
  new Worker(WATCH, { eval: true, workerData: { most: megabytes * MEGABYTE, words: OUT_OF_MEMORY } }).unref();
}
