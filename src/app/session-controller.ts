import { serialiseDecisions, type Decisions } from '../core/decisions';
import { type Edit, type LookChange, squash } from '../core/edits/edit';
import type { SheetRef } from '../core/grid/grid';
import { createConversations, type Conversations } from './conversations';
import { unitShown } from './find-in-review';
import type { followJournal } from './follow-journal';
import type { NewEntry } from './journal-entry';
import type { JournalKeeper } from './journal-keeper';
import { MarkWriter } from './mark-writer';
import type { NewNotice } from './notice';
import type { Schedule } from './patience';
import { PendingSheets } from './pending-sheets';
import { reviewedState, shownIn, type ReviewedState } from './reviewed-state';
import { INITIAL_STATE, type SessionState } from './session-state';
import { createStore, type WritableStore } from './store';
import { StoredDecisions } from './stored-decisions';
import { sheetsToConfirm } from './turned-clean';
import { toStore, type KnownDecisions } from './workbook-policy';
import type { WorkbookPort, WorkbookSnapshot } from './workbook-port';
import { unread, withSnapshot, type WorkbookView } from './workbook-view';
import { asWritten, type Conclusion, type Written } from './written';

/** What a session needs of the world; tests give it a clock of their own. */
export interface SessionEnvironment {
  now(): Date;
  readonly schedule: Schedule;
  /** None where nobody keeps the workbook but the person. */
  readonly keeper?: JournalKeeper | null;
}

/** A reading with what follows from it, before anybody sees it. */
interface Reading {
  readonly view: WorkbookView;
  readonly change: Pick<SessionState, 'activeSheet'> & KnownDecisions & ReviewedState;
}

/**
 * The one place that holds what was read, what was decided and what follows from both. The live loop and the actions
 * work on it; nothing else changes the state that the pane shows.
 */
export class SessionController {
  readonly store: WritableStore<SessionState>;
  readonly conversations: Conversations;
  readonly pending = new PendingSheets();
  readonly marks: MarkWriter;
  readonly stored = new StoredDecisions();
  /** Comes with the actions that write: until then the journal holds no cell. */
  followJournal: typeof followJournal | null = null;
  private view: WorkbookView = [];
  private lastNotice = 0;

  constructor(
    readonly port: WorkbookPort,
    readonly environment: SessionEnvironment,
  ) {
    this.store = createStore(INITIAL_STATE);
    this.conversations = createConversations(environment.schedule, (queued) => this.set({ queued }));
    this.marks = new MarkWriter(this);
  }

  get state(): SessionState {
    return this.store.get();
  }

  get sheets(): WorkbookView {
    return this.view;
  }

  set(change: Partial<SessionState>): void {
    const changed = Object.entries(change).some(([name, value]) => !Object.is(Reflect.get(this.state, name), value));
    if (changed) this.store.update((state) => ({ ...state, ...change }));
  }

  notify(notice: NewNotice): void {
    this.set(this.withNotice(notice));
  }

  /** The change that tells of something; to be published with what it tells of. */
  withNotice(notice: NewNotice): Pick<SessionState, 'notice'> {
    this.lastNotice += 1;
    return { notice: { ...notice, id: this.lastNotice } };
  }

  /** Puts an entry into the journal, and tells of it. */
  log(entry: NewEntry, notice: NewNotice): void {
    this.set({ ...this.withEntry(this.state, entry), ...this.withNotice(notice) });
  }

  /**
   * The change that puts an entry into the journal of a state; to be published with what the action changed. What was
   * taken back before cannot be done again after it.
   */
  withEntry({ journal }: SessionState, entry: NewEntry): Pick<SessionState, 'journal' | 'redoable'> {
    return { journal: [...journal, { ...entry, id: (journal.at(-1)?.id ?? 0) + 1 }], redoable: [] };
  }

  /**
   * Remembers what was read and what follows from it; the returned function brings that back, and leaves all else as it
   * is by then: the sheet in front, the report, the settings. Within one conversation, where nothing is done meanwhile.
   */
  remember(): () => void {
    const { view } = this;
    const { review, pack, opened, protectedSheets, oversizedSheets, hiddenSheets, decisions, decisionsProblem, journal, syncedAt } =
      this.state;
    const read = { review, pack, opened, protectedSheets, oversizedSheets, hiddenSheets, decisions, decisionsProblem, journal, syncedAt };
    const storedAgain = this.stored.remember();
    return () => {
      this.view = view;
      storedAgain();
      this.set({ ...read, ...shownIn(review, this.state) });
    };
  }

  /** Takes a reading in, and reviews anew. */
  apply(snapshot: WorkbookSnapshot, conclude?: (next: SessionState) => Partial<SessionState>): void {
    this.show(this.reading(this.view, snapshot, this.known(snapshot)), conclude);
  }

  /** A reading, before it is shown; where nothing is left to settle, what was not just read is read once more before that is said. */
  private async confirmed(snapshot: WorkbookSnapshot, decided?: Decisions): Promise<Reading> {
    const known = this.known(snapshot, decided);
    const reading = this.reading(this.view, snapshot, known);
    const justRead = new Set(snapshot.sheets.filter(({ grid }) => grid !== null).map(({ sheet }) => sheet.id));
    const { review: next } = reading.change;
    const doubtful = next === null ? [] : sheetsToConfirm(this.state.review, next, known.decisions, justRead);
    // What cannot be read now is read when it can be; that is no reason to take back what was done.
    const again = doubtful.length === 0 ? null : await this.port.read(doubtful).catch(() => null);
    if (again === null && doubtful.length > 0) this.pending.add(...doubtful);
    return again === null ? reading : this.reading(reading.view, again, known);
  }

  private known({ stored }: WorkbookSnapshot, decided?: Decisions): KnownDecisions {
    const { state } = this;
    return decided === undefined ? this.stored.read(stored, state) : { decisions: decided, decisionsProblem: state.decisionsProblem };
  }

  private reading(before: WorkbookView, snapshot: WorkbookSnapshot, known: KnownDecisions): Reading {
    const view = withSnapshot(before, snapshot);
    const state = { ...this.state, activeSheet: snapshot.activeSheet, ...known };
    return { view, change: { ...known, activeSheet: state.activeSheet, ...reviewedState(view, state) } };
  }

  /** Everything that follows from a reading, and what an action has to say of it, in one go. */
  private show({ view, change }: Reading, conclude: (next: SessionState) => Partial<SessionState> = nothingMore): void {
    const moved = change.activeSheet?.id !== this.state.activeSheet?.id;
    const journal = this.followJournal?.(this.state.journal, this.view, view) ?? this.state.journal;
    const shown = moved ? unitShown(change.review, change.activeSheet) : {};
    const next = { ...this.state, ...change, ...shown, journal, syncedAt: this.environment.now() };
    this.view = view;
    this.set({ ...next, ...conclude(next) });
  }

  /** What a person asked for, on the workbook as it is: what changed since it was read is read first. */
  async act<Result>(task: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return this.conversations.act(async () => {
      await this.catchUp();
      return task();
    }, signal);
  }

  /** One reading, and a second one only for sheets that were not there before. Within a conversation. */
  async catchUp(): Promise<void> {
    if (this.pending.isEmpty) return;
    const sheetIds = this.pending.sheetIds();
    this.show(await this.confirmed(await this.pending.readBy(sheetIds, () => this.port.read(sheetIds))));
    const added = unread(this.view);
    if (added.length > 0) this.apply(await this.port.read(added));
  }

  /**
   * Writes in one conversation what a person decided on, and takes in what came of it. What to write and to decide is
   * asked for at the last moment: an action may have waited while rows moved or another one was done. `conclude` is what
   * the action makes of it, published together with it.
   */
  async write(
    edits: () => readonly Edit[],
    decide: (current: Decisions) => Decisions,
    conclude: Conclusion = nothingMore,
  ): Promise<Written> {
    return this.act(async () => {
      const placed = squash(edits());
      const { decisions: before, decisionsProblem } = this.state;
      const after = decide(before);
      const stored = after === before ? undefined : toStore({ decisions: after, decisionsProblem });
      const sheetIds = placed.map(({ sheet }) => sheet.id);
      let looks: readonly (LookChange | null)[] = [];
      let cramped: readonly string[] = [];
      let reading: Reading | null = null;
      if (placed.length > 0 || stored !== undefined) {
        const read = this.view.flatMap(({ sheet, grid }) => (grid !== null && sheetIds.includes(sheet.id) ? [grid] : []));
        const change = stored === undefined ? { edits: placed, read } : { edits: placed, read, stored };
        const snapshot = await this.pending.readBy(sheetIds, () => this.port.write(change));
        ({ looks, cramped } = snapshot);
        if (stored !== undefined) this.stored.wrote(stored);
        reading = await this.confirmed(snapshot, after === before ? undefined : after);
      }
      const written = { edits: asWritten(reading?.view ?? this.view, placed, looks), before, after, cramped };
      if (reading === null) {
        const decided = after === before ? {} : this.reviewedBy(after);
        this.set({ ...decided, ...conclude({ ...this.state, ...decided }, written) });
      } else this.show(reading, (next) => conclude(next, written));
      return written;
    });
  }

  /** What was last read, reviewed by other decisions. */
  reviewedBy(decisions: Decisions): Pick<SessionState, 'decisions'> & Partial<ReviewedState> {
    return { decisions, ...(this.state.review === null ? {} : reviewedState(this.view, { ...this.state, decisions })) };
  }

  /** Another sheet came to the front: its unit is shown, where it has one. */
  activate(activeSheet: SheetRef): void {
    this.set({ activeSheet, ...unitShown(this.state.review, activeSheet) });
  }

  /** Puts what was decided here in the place of a setting that could not be read. */
  async replaceStored(): Promise<void> {
    await this.conversations.act(async () => {
      const stored = serialiseDecisions(this.state.decisions);
      const snapshot = await this.port.write({ edits: [], read: [], stored });
      this.stored.wrote(stored);
      this.apply(snapshot, () => ({ decisionsProblem: null }));
    });
  }

  /** Asks for the sheets of the unit shown once more: events can be late, or not come at all. */
  lookAgain(): void {
    const { review: current, unitKey, phase } = this.state;
    const unit = current?.units.find(({ key }) => key === unitKey);
    if (phase === 'ready' && unit !== undefined) this.pending.add(...unit.forms.map(({ sheet }) => sheet.id));
  }
}

function nothingMore(): Partial<SessionState> {
  return {};
}
