import { useSyncExternalStore, type FunctionComponent } from 'react';
import { usePages } from '../words/language';

/** Something of the pane in a chunk of its own: fetched once, and asked for again where it did not come. */
export interface Part<Props> {
  /** Null until it has come. */
  readonly component: () => FunctionComponent<Props> | null;
  /** Fails where it does not come. */
  readonly fetch: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
}

export function part<Props>(load: () => Promise<FunctionComponent<Props>>): Part<Props> {
  const listeners = new Set<() => void>();
  let component: FunctionComponent<Props> | null = null;
  return {
    component: () => component,
    async fetch() {
      component ??= await load();
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Null until it has come, and its words with it. */
export function usePart<Props>({ component, subscribe }: Part<Props>): FunctionComponent<Props> | null {
  const come = useSyncExternalStore(subscribe, component);
  return usePages() === undefined ? null : come;
}

const waiting: Part<never>[] = [];

/** A part that the first findings do not need, and the next press may: it comes as soon as nothing else is to be done. */
export function soon<Props>(load: () => Promise<FunctionComponent<Props>>): Part<Props> {
  const made = part(load);
  waiting.push(made);
  return made;
}

/** What does not come now is asked for again where it is needed, and missed there. */
export async function fetchSoon(): Promise<void> {
  await Promise.allSettled(waiting.map(({ fetch }) => fetch()));
}
