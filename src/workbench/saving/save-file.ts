import { fileSave, supported } from 'browser-fs-access';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Under this name the browser remembers the folder of the last choice, for opening and saving alike. */
export const FOLDER = 'annex-review';

export interface SavedFile {
  readonly name: string;
  /** Where the next saving goes without asking; null where the browser only downloads. */
  readonly handle: FileSystemFileHandle | null;
  readonly bytes: Uint8Array;
}

export interface SaveOptions {
  /** Proposed where the person is asked for a name. */
  readonly name: string;
  /** What was saved before, to be written over; null to ask for a place. */
  readonly over: SavedFile | null;
}

/** Another window or program has written to the file since: writing over it would lose that. */
export class ChangedElsewhere extends Error {
  constructor(readonly fileName: string) {
    super(`${fileName} was changed since it was saved`);
    this.name = 'ChangedElsewhere';
  }
}

/** What was written is not what should have been. */
export class NotSaved extends Error {
  constructor(readonly fileName: string) {
    super(`${fileName} does not hold what was written`);
    this.name = 'NotSaved';
  }
}

async function holds(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  const found = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  return found.length === bytes.length && found.every((byte, index) => byte === bytes[index]);
}

/**
 * Into a file the person chooses, the first time; into the same one after that; as a download where the browser cannot.
 * The browser writes aside and replaces the file at the end, so that a failure leaves the old one whole.
 * @returns null when the person chose none.
 * @throws NotSaved when the file reads back differently; ChangedElsewhere; DOMException when it cannot be written.
 */
export async function saveFile(bytes: Uint8Array<ArrayBuffer>, { name, over }: SaveOptions): Promise<SavedFile | null> {
  const handle = over?.handle ?? null;
  try {
    if (over !== null && handle !== null && !(await holds(handle, over.bytes))) throw new ChangedElsewhere(over.name);
    const choice = { fileName: name, extensions: ['.xlsx'], mimeTypes: [XLSX], id: FOLDER };
    const saved = await fileSave(new Blob([bytes], { type: XLSX }), choice, handle, true);
    if (!supported || saved === null) return { name, handle: null, bytes };
    if (!(await holds(saved, bytes))) throw new NotSaved(saved.name);
    return { name: saved.name, handle: saved, bytes };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
