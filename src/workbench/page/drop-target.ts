import { element } from './element';

export interface DroppedFile {
  readonly file: File;
  /** The file itself, to come back to, where the browser hands it out. */
  readonly handle: FileSystemFileHandle | null;
}

/** What browsers with access to files add to a dropped item; TypeScript's own types do not have it yet. */
interface HandsOut {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Takes files dropped anywhere on the page, and says so while they hover. */
export function acceptDrops(label: string, dropped: (files: readonly DroppedFile[]) => void): HTMLElement {
  const veil = element('div', { class: 'drop-veil', hidden: '' }, element('p', {}, label));
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) veil.hidden = false;
  });
  // The veil lies over the pane too: a frame would keep the drop to itself.
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  window.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    veil.hidden = true;
    if (!carriesFiles(event)) return;
    event.preventDefault();
    // Asked for at once: the items are gone when the event is over.
    const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
    void Promise.all(items.map(takeItem)).then((files) => dropped(files.flatMap((file) => file ?? [])));
  });
  return veil;
}

async function takeItem(item: DataTransferItem): Promise<DroppedFile | null> {
  const file = item.getAsFile();
  const handle = (await (item as DataTransferItem & HandsOut).getAsFileSystemHandle?.().catch(() => null)) ?? null;
  return file === null ? null : { file, handle: handle instanceof FileSystemFileHandle ? handle : null };
}
