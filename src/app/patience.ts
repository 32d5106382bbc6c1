import { WorkbookRefusal } from './workbook-port';

/** Runs something after so many milliseconds; the returned function calls it off. */
export type Schedule = (milliseconds: number, run: () => void) => () => void;

export interface Patience {
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
  /** Called whenever the task has to wait: a cell is being edited, or Excel is busy. */
  readonly onWait: () => void;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2000;

/**
 * Tries until the workbook is free. Excel tells nobody when a person stops typing in a cell, hence the asking again.
 * @throws WorkbookRefusal every other refusal; `cancelled` when the signal fires while waiting.
 */
export async function patiently<Result>(task: () => Promise<Result>, patience: Patience): Promise<Result> {
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    if (patience.signal.aborted) throw new WorkbookRefusal('cancelled');
    try {
      return await task();
    } catch (refusal) {
      if (!isPassing(refusal)) throw refusal;
    }
    patience.onWait();
    await pause(wait, patience);
  }
}

function isPassing(refusal: unknown): boolean {
  return refusal instanceof WorkbookRefusal && (refusal.code === 'editing' || refusal.code === 'busy');
}

function pause(milliseconds: number, { schedule, signal }: Patience): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      callOff();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const callOff = schedule(milliseconds, done);
    signal.addEventListener('abort', done);
  });
}
