import { watchOverProcess } from './process-watch';
import { perform } from './task';
import type { Task } from './task-result';

/** A process that reviews the files it is sent, one after another; its argument is the memory it may take, in MB. */
watchOverProcess(Number(process.argv[2]));
process.on('message', (task: Task) => {
  void perform(task).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
