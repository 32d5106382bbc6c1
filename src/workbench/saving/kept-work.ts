import { createStore, del, set, values, type UseStore } from 'idb-keyval';

/** A workbook with changes that are in no file yet. */
export interface KeptWork {
  readonly id: string;
  /** Of the file it was opened from. */
  readonly name: string;
  /** The whole workbook as it would be saved. */
  readonly bytes: Uint8Array;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** What was changed, in words. */
  readonly summary: string;
  /** What the pane did in it; the pane alone knows what that is. */
  readonly journal: unknown;
}

const HOLD = 'annex-review-work:';

let store: UseStore | null = null;

function work(): UseStore {
  store ??= createStore('annex-review-work', 'work');
  return store;
}

/** @throws DOMException where the browser keeps nothing: private windows of some, a full disk. */
export function keepWork(kept: KeptWork): Promise<void> {
  return set(kept.id, kept, work());
}

export function discardWork(id: string): Promise<void> {
  return del(id, work());
}

/** Says to the other pages of this site that this work is on screen here. @returns what lets go of it. */
export function holdWork(id: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  // Old browsers have no locks: work that is open elsewhere is then offered here too, which loses nothing.
  void navigator.locks?.request(HOLD + id, () => held);
  return () => release();
}

/** Work that no page has on screen: left by a crash, a reload or a closed window. The newest first; none where nothing can be kept. */
export async function workLeftBehind(): Promise<readonly KeptWork[]> {
  try {
    const kept = await values<KeptWork>(work());
    const locks = await navigator.locks?.query();
    const onScreen = new Set(locks?.held?.map(({ name }) => name));
    return kept.filter(({ id }) => !onScreen.has(HOLD + id)).sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}
