import { setFlagsFromString } from 'node:v8';
import { watchOverProcess } from './process-watch';
import { perform } from './task';
import type { Task } from './task-result';

/**
 * How much of a function runs before V8 optimises it, in bytes of its code; V8 itself takes an eighth of that. A review
 * is a great deal of code and none of it hot: over a few hundred files the compiler took longer than what it compiled
 * (of 17 ms of processor time a file, 7). Set here and not as an argument: a V8 that no longer knows it goes on.
 */
const BEFORE_OPTIMISING = 1_000_000;
setFlagsFromString(`--interrupt-budget=${BEFORE_OPTIMISING}`);

/** A process that reviews the files it is sent, one after another; its argument is the memory it may take, in MB. */
watchOverProcess(Number(process.argv[2]));
process.on('message', (task: Task) => {
  void perform(task).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
