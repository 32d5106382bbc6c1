import { mayTakeMuch, watchOverProcess } from './process-watch';
import { perform } from './task';
import type { Task } from './task-result';

/** A process that reviews the files it is sent, one after another; its argument is the memory it may take, in MB. */
const megabytes = Number(process.argv[2]);
let isWatched = false;
process.on('message', (task: Task) => {
  if (!isWatched && mayTakeMuch([task.file, task.report], megabytes)) {
    watchOverProcess(megabytes);
    isWatched = true;
  }
  process.send?.(perform(task));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
