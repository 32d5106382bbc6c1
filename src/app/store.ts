/** A value that can be watched. No React here; the pane bridges it with `useSyncExternalStore`. */
export interface Store<State> {
  get(): State;
  subscribe(listener: () => void): () => void;
}

export interface WritableStore<State> extends Store<State> {
  update(change: (state: State) => State): void;
}

/** Listeners run once for each update that gave a new state. */
export function createStore<State>(initial: State): WritableStore<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(change) {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
