import type { WorkbookChanges } from '../../files/patching/changes';
import type { JournalKeeper } from '../../app/journal-keeper';
import type { OpenedFile } from '../open-file';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { discardWork, holdWork, keepWork, type KeptWork } from './kept-work';
import { saveFile, type SavedFile } from './save-file';
import type { UnsavedChanges } from './unsaved-changes';

/** Milliseconds without a change before the changes are counted, and before they are kept. */
const COUNT_AFTER = 300;
const KEEP_AFTER = 1500;

export interface WorkState {
  readonly changes: WorkbookChanges;
  /** Something is in no file: neither in the one that was opened nor in one that was saved. */
  readonly unsaved: boolean;
  /** The file it was last saved to. */
  readonly savedAs: string | null;
  /** What had been changed, in words, before the work was restored; null where it was opened from a file. */
  readonly before: string | null;
}

export interface Reactions {
  readonly counted: (state: WorkState) => void;
  /** The browser keeps nothing: said once, because then only a file is safe. */
  readonly notKept: () => void;
  readonly summary: (state: WorkState) => string;
  readonly now: () => number;
}

/**
 * A workbook on screen and what became of it since: counted after every change, kept in the browser until it is saved
 * or discarded.
 */
export class OpenWorkbook {
  /** Another than that of restored work: two windows that restore the same at the same moment have a copy each. */
  private readonly id = crypto.randomUUID();
  private readonly letGo: () => void;
  private saved: { readonly work: string; readonly name: string } | null = null;
  /** Where the next saving goes; null before the first, and where the last went wrong. */
  private place: SavedFile | null = null;
  private latest: WorkState;
  private timers: ReturnType<typeof setTimeout>[] = [];
  /** What the pane gave to be kept. */
  private journal: unknown;
  /** Changes of cells, and how many of them had been made when they were counted last. */
  private changes = 0;
  private counted = 0;
  private kept = false;
  private closed = false;

  constructor(
    readonly file: OpenedFile,
    readonly book: UniverWorkbook,
    private readonly unsavedChanges: UnsavedChanges,
    /** It is work that was kept from before. */
    private readonly restored: KeptWork | null,
    private readonly reactions: Reactions,
  ) {
    this.kept = restored !== null;
    this.journal = restored?.journal;
    const held = [this.id, ...(restored === null ? [] : [restored.id])].map(holdWork);
    this.letGo = () => {
      for (const letGo of held) letGo();
    };
    this.latest = { changes: {}, unsaved: this.kept, savedAs: null, before: restored?.summary ?? null };
    book.watchAtOnce(({ kind }) => {
      if (kind === 'changed') this.changes += 1;
    });
    book.parts.commands.onCommandExecuted(() => this.later());
    this.later();
  }

  /** The pane's journal goes along with the work it tells of. */
  readonly journalKeeper: JournalKeeper = {
    load: () => this.journal,
    keep: (journal) => {
      this.journal = journal;
      this.later();
    },
  };

  /** What was done a moment ago, and not counted yet, is unsaved for all anybody knows. */
  get mayHaveUnsavedWork(): boolean {
    return this.latest.unsaved || this.counted < this.changes;
  }

  async hasUnsavedWork(): Promise<boolean> {
    await this.count();
    return this.latest.unsaved;
  }

  /**
   * @param anew asks for a place, wherever it was saved before.
   * @returns null when the person chose no file. @throws what saveFile throws; then the next saving asks for a place.
   */
  async save(proposedName: string, anew = false): Promise<SavedFile | null> {
    const changes = await this.unsavedChanges.now();
    const bytes = await this.bytesWith(changes);
    const over = anew ? null : this.place;
    this.place = null;
    const file = await saveFile(bytes, { name: proposedName, over });
    this.place = file ?? over;
    if (file === null) return null;
    this.saved = { work: workIn(changes), name: file.name };
    await this.count();
    return file;
  }

  /** It leaves the screen; what is unsaved stays kept unless it is discarded. */
  async close(discard: boolean): Promise<void> {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    if (discard) await this.forget();
    this.letGo();
  }

  private later(): void {
    if (this.closed) return;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [setTimeout(() => void this.count(), COUNT_AFTER), setTimeout(() => void this.keep(), KEEP_AFTER)];
  }

  private async count(): Promise<void> {
    const made = this.changes;
    const changes = await this.unsavedChanges.now();
    if (this.closed) return;
    this.counted = made;
    const before = this.saved?.work ?? (this.restored === null ? UNTOUCHED : null);
    this.latest = { ...this.latest, changes, unsaved: workIn(changes) !== before, savedAs: this.saved?.name ?? null };
    this.reactions.counted(this.latest);
    if (!this.latest.unsaved && this.kept) {
      this.kept = false;
      await this.forget();
    }
  }

  private async forget(): Promise<void> {
    for (const id of [this.id, this.restored?.id]) if (id !== undefined) await discardWork(id);
  }

  private async keep(): Promise<void> {
    await this.count();
    if (this.closed || !this.latest.unsaved) return;
    const { id, journal, latest, restored } = this;
    try {
      const bytes = await this.bytesWith(latest.changes);
      const at = this.reactions.now();
      await keepWork({ id, name: this.file.name, bytes, at, summary: this.reactions.summary(latest), journal });
      if (restored !== null) await discardWork(restored.id);
      if (this.closed) await discardWork(id);
      this.kept = true;
    } catch {
      this.reactions.notKept();
    }
  }

  private async bytesWith(changes: WorkbookChanges): Promise<Uint8Array<ArrayBuffer>> {
    const { patchWorkbook } = await import('../../files/patching/patch-workbook');
    return new Uint8Array(patchWorkbook(this.file.bytes, changes));
  }
}

/** What would be lost, as a text to compare: marks are made again by the next review, results by the next calculation. */
function workIn({ cells = [], operations = [], added = [], names = [], setting }: WorkbookChanges): string {
  return JSON.stringify({ cells, operations, added, names, setting });
}

const UNTOUCHED = workIn({});
