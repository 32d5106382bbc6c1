import { fileSave, supported } from 'browser-fs-access';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Under this name the browser remembers the folder of the last choice, for opening and saving alike. */
export const FOLDER = 'annex-review';

export interface SavedFile {
  readonly name: string;
  /** Where the next saving goes without asking; null where the browser only downloads. */
  readonly handle: FileSystemFileHandle | null;
}

export interface SaveOptions {
  /** Proposed where the person is asked for a name. */
  readonly name: string;
  /** The file that was saved to before. */
  readonly handle: FileSystemFileHandle | null;
}

/** What was written is not what should have been. */
export class NotSaved extends Error {
  constructor(readonly fileName: string) {
    super(`${fileName} does not hold what was written`);
    this.name = 'NotSaved';
  }
}

/**
 * Into a file the person chooses, the first time; into the same one after that; as a download where the browser cannot.
 * The browser writes aside and replaces the file at the end, so that a failure leaves the old one whole.
 * @returns null when the person chose none.
 * @throws NotSaved when the file reads back differently; DOMException when it cannot be written.
 */
export async function saveFile(bytes: Uint8Array<ArrayBuffer>, { name, handle }: SaveOptions): Promise<SavedFile | null> {
  try {
    const choice = { fileName: name, extensions: ['.xlsx'], mimeTypes: [XLSX], id: FOLDER };
    const saved = await fileSave(new Blob([bytes], { type: XLSX }), choice, handle, true);
    if (!supported || saved === null) return { name, handle: null };
    const written = new Uint8Array(await (await saved.getFile()).arrayBuffer());
    if (written.length !== bytes.length || written.some((byte, index) => byte !== bytes[index])) throw new NotSaved(saved.name);
    return { name: saved.name, handle: saved };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
