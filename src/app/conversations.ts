import { patiently, type Schedule } from './patience';
import { createSerialQueue } from './serial-queue';

/** Every word with the workbook, one at a time: what a person asked for, which can be called off, and what we ask on our own. */
export interface Conversations {
  /** A person's action; `queued` counts it while the workbook keeps it waiting. */
  act<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Our own reading and marking. */
  inBackground<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Calls off every action that has not begun; theirs is a `cancelled` refusal. */
  cancelActions(): void;
  dispose(): void;
}

export function createConversations(schedule: Schedule, onQueued: (count: number) => void): Conversations {
  const queue = createSerialQueue();
  const end = new AbortController();
  const actions = new Set<AbortController>();
  let kept = false;

  function tell(): void {
    onQueued(kept ? actions.size : 0);
  }

  async function converse<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    try {
      return await queue.add(() =>
        patiently(task, {
          schedule,
          signal,
          onWait() {
            kept = true;
            tell();
          },
        }).finally(() => {
          kept = false;
          tell();
        }),
      );
    } finally {
      tell();
    }
  }

  return {
    async act(task) {
      const cancel = new AbortController();
      actions.add(cancel);
      tell();
      try {
        return await converse(task, AbortSignal.any([cancel.signal, end.signal]));
      } finally {
        actions.delete(cancel);
        tell();
      }
    },
    inBackground: (task) => converse(task, end.signal),
    cancelActions() {
      for (const action of actions) action.abort();
    },
    dispose: () => end.abort(),
  };
}
