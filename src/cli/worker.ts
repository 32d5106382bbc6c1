import { parentPort } from 'node:worker_threads';
import { perform, type Task } from './task';

/** Reviews the files it is sent, one after another. */
parentPort?.on('message', (task: Task) => {
  void perform(task).then((result) => parentPort?.postMessage(result));
});
