import { patiently, type Schedule } from './patience';
import { createSerialQueue } from './serial-queue';

/** Every word with the workbook, one at a time: what a person asked for, which can be called off, and what we ask on our own. */
export interface Conversations {
  /**
   * A person's action; `queued` counts it while the workbook keeps it waiting. `signal` calls this one off; `putRight` is
   * called when it came to nothing, before the next conversation begins.
   */
  act<Result>(task: () => Promise<Result>, signal?: AbortSignal, putRight?: () => void): Promise<Result>;
  /** Our own reading and marking. */
  inBackground<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Calls off every action that has not begun; theirs is a `cancelled` refusal. */
  cancelActions(): void;
  dispose(): void;
}

export function createConversations(schedule: Schedule, onQueued: (count: number) => void): Conversations {
  const queue = createSerialQueue();
  const background = new AbortController();
  const actions = new Set<AbortController>();
  let kept = false;

  function tell(): void {
    onQueued(kept ? actions.size : 0);
  }

  function keepWaiting(waits: boolean): void {
    kept = waits;
    tell();
  }

  function converse<Result>(task: () => Promise<Result>, signal: AbortSignal, putRight?: () => void): Promise<Result> {
    const onWait = (): void => keepWaiting(true);
    return queue.add(async () => {
      try {
        return await patiently(task, { schedule, signal, onWait });
      } catch (refusal) {
        putRight?.();
        throw refusal;
      } finally {
        keepWaiting(false);
      }
    });
  }

  function cancelActions(): void {
    for (const action of actions) action.abort();
  }

  return {
    async act(task, signal, putRight) {
      const cancel = new AbortController();
      const callOff = (): void => cancel.abort();
      signal?.addEventListener('abort', callOff);
      actions.add(cancel);
      tell();
      try {
        return await converse(task, cancel.signal, putRight);
      } finally {
        signal?.removeEventListener('abort', callOff);
        actions.delete(cancel);
        tell();
      }
    },
    inBackground: (task) => converse(task, background.signal),
    cancelActions,
    dispose() {
      cancelActions();
      background.abort();
    },
  };
}
