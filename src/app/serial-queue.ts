/** Runs tasks one after another, in the order they came. A task that fails does not stop the next. */
export interface SerialQueue {
  add<Result>(task: () => Promise<Result>): Promise<Result>;
}

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
