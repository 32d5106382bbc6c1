import { fork, type ChildProcess } from 'node:child_process';
import { OUT_OF_MEMORY } from './process-watch';
import { failedTask, type Task, type TaskResult } from './task-result';

export interface Limits {
  /** Seconds a file may take. */
  readonly seconds: number;
  /** Megabytes of memory a process may take. */
  readonly megabytes: number;
}

interface Waiting {
  readonly task: Task;
  readonly done: (result: TaskResult) => void;
}

/** A process that reviews files, one at a time. */
interface Reviewer {
  readonly process: ChildProcess;
  ready: boolean;
  waiting: Waiting | null;
  timer: NodeJS.Timeout | null;
  timedOut: boolean;
  /** The last it said of itself: why it ended. */
  words: string;
}

const WORDS_KEPT = 4096;

/**
 * Processes that review files side by side. A file that takes too long or too much, or brings its process down, is lost
 * alone: nothing of a thread would be left of ours when V8 gives up, of a process all is.
 */
export class ReviewPool {
  private readonly reviewers = new Set<Reviewer>();
  private readonly waiting: Waiting[] = [];

  constructor(
    /** Program of a process: the bundled `worker.ts`. */
    private readonly program: string,
    private readonly size: number,
    private readonly limits: Limits,
  ) {
    // It starts while the files are being listed.
    this.hire();
  }

  run(task: Task): Promise<TaskResult> {
    return new Promise((done) => {
      this.waiting.push({ task, done });
      this.assign();
    });
  }

  /** Ends every process; files under way or waiting are given up. */
  close(): void {
    for (const { process: ended } of this.reviewers) ended.kill('SIGKILL');
    const left = [...this.reviewers].flatMap(({ waiting }) => waiting ?? []).concat(this.waiting.splice(0));
    this.reviewers.clear();
    for (const { task, done } of left) done(failedTask(task.file, task.pack, `“${task.file}”未复核：复核已中断。`));
  }

  private assign(): void {
    for (const reviewer of this.reviewers) {
      if (reviewer.ready && reviewer.waiting === null) this.give(reviewer);
    }
    const idle = [...this.reviewers].filter(({ waiting }) => waiting === null).length;
    if (this.waiting.length > idle && this.reviewers.size < this.size) this.hire();
  }

  private give(reviewer: Reviewer): void {
    const next = this.waiting.shift();
    if (next === undefined) return;
    reviewer.waiting = next;
    reviewer.timer = setTimeout(() => {
      reviewer.timedOut = true;
      reviewer.process.kill('SIGKILL');
    }, this.limits.seconds * 1000);
    reviewer.process.send(next.task);
  }

  private hire(): void {
    const { megabytes } = this.limits;
    const child = fork(this.program, [String(megabytes)], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const reviewer: Reviewer = { process: child, ready: false, waiting: null, timer: null, timedOut: false, words: '' };
    this.reviewers.add(reviewer);
    child.stderr?.on('data', (words: Buffer) => {
      reviewer.words = (reviewer.words + words.toString()).slice(-WORDS_KEPT);
    });
    child.on('message', (message: 'ready' | TaskResult) => {
      if (message === 'ready') reviewer.ready = true;
      else this.finish(reviewer, message);
      this.assign();
    });
    child.on('error', (error) => this.lose(reviewer, error.message));
    child.on('close', (code, signal) => this.lose(reviewer, signal ?? `代码 ${code}`));
  }

  private finish(reviewer: Reviewer, result: TaskResult): void {
    const { waiting, timer } = reviewer;
    if (timer !== null) clearTimeout(timer);
    reviewer.waiting = null;
    waiting?.done(result);
  }

  private lose(reviewer: Reviewer, how: string): void {
    if (!this.reviewers.delete(reviewer)) return;
    // One that never came to work takes a file with it, or the next one would be started without end.
    if (!reviewer.ready) reviewer.waiting = this.waiting.shift() ?? null;
    const task = reviewer.waiting?.task;
    if (task !== undefined) this.finish(reviewer, failedTask(task.file, task.pack, this.reasonOf(reviewer, task.file, how)));
    this.assign();
  }

  private reasonOf({ ready, timedOut, words }: Reviewer, file: string, how: string): string {
    const { seconds, megabytes } = this.limits;
    if (!ready) return `“${file}”未复核：复核程序无法启动（${how}）。`;
    if (timedOut) return `复核“${file}”超过 ${seconds} 秒，已停止。文件可能损坏或内容过多；确需复核时请用 --timeout 加长时限。`;
    if (words.includes(OUT_OF_MEMORY)) {
      return `复核“${file}”所需内存超过 ${megabytes} MB，已停止。文件可能损坏或内容过多；确需复核时请用 --memory 加大限额。`;
    }
    return `复核“${file}”时程序中断（${how}）。其余文件不受影响；请把此文件交给维护人员。`;
  }
}
