import { createStore, del, set, values, type UseStore } from 'idb-keyval';

/** A file that was opened or saved here, and can be opened again without looking for it. */
export interface RecentFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  /** In milliseconds since 1970. */
  readonly at: number;
}

const MOST = 8;

let store: UseStore | null = null;

function files(): UseStore {
  store ??= createStore('annex-review-recent', 'files');
  return store;
}

/** The newest first; none where the browser hands out no files to come back to. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  try {
    return (await values<RecentFile>(files())).sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/** Two files of one name are told apart; a list that cannot be kept is no reason to stop. */
export async function rememberFile(handle: FileSystemFileHandle, at: number): Promise<void> {
  const known = await recentFiles();
  try {
    const same = await Promise.all(known.map((file) => file.handle.isSameEntry(handle)));
    const stale = [...known.filter((_, index) => same[index]), ...known.filter((_, index) => !same[index]).slice(MOST - 1)];
    await Promise.all(stale.map((file) => forgetFile(file)));
    await set(keyOf({ name: handle.name, at }), { name: handle.name, handle, at } satisfies RecentFile, files());
  } catch {
    return;
  }
}

export function forgetFile(file: RecentFile): Promise<void> {
  return del(keyOf(file), files());
}

function keyOf({ name, at }: Pick<RecentFile, 'name' | 'at'>): string {
  return `${at} ${name}`;
}

/** What browsers that hand out files add to the handle; TypeScript's own types do not have it yet. */
interface Asking {
  requestPermission?(wanted: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** Asks the person where the browser wants it. @throws NotFoundError when the file is gone, NotAllowedError when access is refused. */
export async function readRecent({ handle }: RecentFile): Promise<File> {
  const answer = await (handle as FileSystemFileHandle & Asking).requestPermission?.({ mode: 'read' });
  if (answer === 'denied') throw new DOMException('Access was refused', 'NotAllowedError');
  return handle.getFile();
}
