import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failedTask, type Task, type TaskResult } from './task';

/** A thread starts without the loader that lets this one run TypeScript. */
const ENTRY = "require('tsx/cjs'); require(require('node:worker_threads').workerData);";

interface Waiting {
  readonly task: Task;
  readonly done: (result: TaskResult) => void;
}

/** Threads that review files side by side, each one at a time. A thread that dies takes its file with it, not the rest. */
export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private closed = false;

  constructor(private readonly size: number) {}

  run(task: Task): Promise<TaskResult> {
    return new Promise((done) => {
      this.waiting.push({ task, done });
      this.assign();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private assign(): void {
    while (this.waiting.length > 0 && (this.idle.length > 0 || this.busy.size < this.size)) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      const worker = this.idle.pop() ?? this.hire();
      this.busy.set(worker, next);
      worker.postMessage(next.task);
    }
  }

  private hire(): Worker {
    const worker = new Worker(ENTRY, { eval: true, workerData: join(__dirname, 'worker.ts') });
    worker.on('message', (result: TaskResult) => {
      this.finish(worker, result);
      if (this.closed) void worker.terminate();
      else this.idle.push(worker);
      this.assign();
    });
    worker.on('error', (error) => this.lose(worker, error.message));
    worker.on('exit', () => this.lose(worker, '进程意外结束'));
    return worker;
  }

  private finish(worker: Worker, result: TaskResult): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    waiting?.done(result);
  }

  private lose(worker: Worker, words: string): void {
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    const task = this.busy.get(worker)?.task;
    if (task === undefined) return;
    this.finish(
      worker,
      failedTask(task.file, task.pack?.name ?? '', `复核“${task.file}”时程序中断（${words}）。其余文件不受影响；请把此文件交给维护人员。`),
    );
    this.assign();
  }
}
