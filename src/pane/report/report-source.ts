/** Where a report is read from, again and again. */
export interface Source {
  /**
   * The file as it is now.
   * @throws DOMException when it has changed or moved since it was chosen, and the browser keeps no handle on it.
   */
  readonly file: () => Promise<File>;
  /** It can be read only as long as it stays as it was when it was chosen. */
  readonly once: boolean;
}

/** Part of the File System Access API, which Chromium has and a task pane in Excel may lack. */
interface Picker {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

const TYPES = [
  {
    description: 'Word',
    accept: {
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
      'application/msword': ['.doc', '.wps'],
    },
  },
];

export function fileSource(file: File): Source {
  return { file: () => Promise.resolve(file), once: true };
}

function handleSource(handle: FileSystemFileHandle): Source {
  return { file: () => handle.getFile(), once: false };
}

/** Null when the person chose none; `unsupported` where only an input of the page can ask: no such API, or a frame may not use it. */
export async function pickReport(): Promise<Source | null | 'unsupported'> {
  const { showOpenFilePicker } = window as Picker;
  if (showOpenFilePicker === undefined || window.self !== window.top) return 'unsupported';
  try {
    const [handle] = await showOpenFilePicker.call(window, { types: TYPES, multiple: false });
    return handle === undefined ? null : handleSource(handle);
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === 'AbortError' ? null : 'unsupported';
  }
}

/** What was dropped: with a handle where the browser gives one, so that it can be read again after it was saved in Word. */
export async function droppedReport(transfer: DataTransfer): Promise<Source | null> {
  const [item] = transfer.items;
  const [file] = transfer.files;
  const handle = await (item as HandleItem | undefined)?.getAsFileSystemHandle?.().catch(() => null);
  if (handle?.kind === 'file') return handleSource(handle as FileSystemFileHandle);
  return file === undefined ? null : fileSource(file);
}

interface HandleItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** A browser lets go of a file that was saved again since it was chosen. */
export function isChangedFile(thrown: unknown): boolean {
  return thrown instanceof DOMException && (thrown.name === 'NotReadableError' || thrown.name === 'NotFoundError');
}

export async function hasChanged({ file }: Source): Promise<boolean> {
  try {
    const slice = (await file()).slice(0, 1);
    await slice.arrayBuffer();
    return false;
  } catch {
    return true;
  }
}
