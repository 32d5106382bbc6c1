import { serialiseDecisions, type Decisions } from '../core/decisions';
import { contentOf } from '../core/edits/content';
import type { Edit, LookChange } from '../core/edits/edit';
import { squash } from '../core/edits/squash';
import { cellAt, type SheetRef } from '../core/grid/grid';
import type { Review } from '../core/review/result';
import { createConversations, type Conversations } from './conversations';
import { unitOfSheet } from './find-in-review';
import { followJournal } from './follow-journal';
import { MarkMemory } from './marks-of';
import type { Schedule } from './patience';
import { PendingSheets } from './pending-sheets';
import { INITIAL_STATE } from './initial-state';
import { reviewedState, type ReviewedState } from './reviewed-state';
import type { JournalEntry, Notice, SessionState } from './session';
import { createStore, type WritableStore } from './store';
import { sheetsToConfirm } from './turned-clean';
import { decisionsIn, toStore, type KnownDecisions } from './workbook-policy';
import { unread, withSnapshot, type WorkbookView } from './workbook-view';
import { type Mark, type WorkbookPort, type WorkbookSnapshot } from './workbook-port';

/** What a session needs of the world; tests give it a clock of their own. */
export interface SessionEnvironment {
  now(): Date;
  readonly schedule: Schedule;
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
export type News = DistributiveOmit<Notice, 'id'>;

const NO_MARKS: readonly Mark[] = [];

/** A reading with what follows from it, before anybody sees it. */
interface Taken {
  readonly view: WorkbookView;
  readonly change: Pick<SessionState, 'activeSheet'> & KnownDecisions & ReviewedState;
}

/** What a write came to: edits as they stand in the cells, and the decisions around it. */
export interface Written {
  readonly edits: readonly Edit[];
  readonly before: Decisions;
  readonly after: Decisions;
  /** Names of protected sheets where a text could not be given the room it needs. */
  readonly cramped: readonly string[];
}

/**
 * The one place that holds what was read, what was decided and what follows from both. The live loop and the actions
 * work on it; nothing else changes the state that the pane shows.
 */
export class Desk {
  readonly store: WritableStore<SessionState>;
  readonly conversations: Conversations;
  readonly pending = new PendingSheets();
  /** Ids of journal entries that can be done again, the next one last. */
  undone: readonly number[] = [];
  private readonly marks = new MarkMemory();
  private view: WorkbookView = [];
  /** Text of the workbook setting as we last saw or wrote it. */
  private stored: string | null = null;
  private markingWaits = false;
  private marksDue = false;
  private lastNotice = 0;

  constructor(
    readonly port: WorkbookPort,
    readonly environment: SessionEnvironment,
  ) {
    this.store = createStore(INITIAL_STATE);
    this.conversations = createConversations(environment.schedule, (queued) => this.set({ queued }));
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

  notify(news: News): void {
    this.set(this.told(news));
  }

  /** The change that tells of something; to be published with what it tells of. */
  told(news: News): Pick<SessionState, 'notice'> {
    this.lastNotice += 1;
    return { notice: { ...news, id: this.lastNotice } };
  }

  /** Puts a deed into the journal, and tells of it. */
  enter(deed: Omit<JournalEntry, 'id'>, news: News): void {
    this.set({ ...this.entered(this.state, deed), ...this.told(news) });
  }

  /**
   * The change that puts a deed into the journal of a state; to be published with what the deed changed. What was taken
   * back before cannot be done again after it.
   */
  entered({ journal }: SessionState, deed: Omit<JournalEntry, 'id'>): Pick<SessionState, 'journal'> {
    this.undone = [];
    return { journal: [...journal, { ...deed, id: (journal.at(-1)?.id ?? 0) + 1 }] };
  }

  /** Remembers what was read and shown; the returned function brings it back. */
  remember(): () => void {
    const { view, stored, state } = this;
    return () => {
      this.view = view;
      this.stored = stored;
      this.store.update(({ queued }) => ({ ...state, queued, phase: state.phase === 'reviewing' ? 'idle' : state.phase }));
    };
  }

  /** Takes a reading in, with decisions made in the same breath, and reviews anew. */
  adopt(snapshot: WorkbookSnapshot, more: Partial<SessionState> = {}): void {
    this.show(this.taken(this.view, snapshot, this.known(snapshot, undefined)), () => more);
  }

  /** A reading, before it is shown; where nothing is left to settle, what was not just read is read once more before that is said. */
  private async confirmed(snapshot: WorkbookSnapshot, decided?: Decisions): Promise<Taken> {
    const known = this.known(snapshot, decided);
    const taken = this.taken(this.view, snapshot, known);
    const justRead = new Set(snapshot.sheets.filter(({ grid }) => grid !== null).map(({ sheet }) => sheet.id));
    const { review: next } = taken.change;
    const doubtful = next === null ? [] : sheetsToConfirm(this.state.review, next, known.decisions, justRead);
    // What cannot be read now is read when it can be; that is no reason to take back what was done.
    const again = doubtful.length === 0 ? null : await this.port.read(doubtful).catch(() => null);
    if (again === null && doubtful.length > 0) this.pending.add(...doubtful);
    return again === null ? taken : this.taken(taken.view, again, known);
  }

  private known({ stored }: WorkbookSnapshot, decided: Decisions | undefined): KnownDecisions {
    return decided === undefined ? this.readDecisions(stored) : { decisions: decided, decisionsProblem: this.state.decisionsProblem };
  }

  private taken(before: WorkbookView, snapshot: WorkbookSnapshot, known: KnownDecisions): Taken {
    const view = withSnapshot(before, snapshot);
    const state = { ...this.state, activeSheet: snapshot.activeSheet, ...known };
    return { view, change: { ...known, activeSheet: state.activeSheet, ...reviewedState(view, state) } };
  }

  /** Everything that follows from a reading, and what an action has to say of it, in one go. */
  private show({ view, change }: Taken, conclude: (next: SessionState) => Partial<SessionState> = nothingMore): void {
    const moved = change.activeSheet?.id !== this.state.activeSheet?.id;
    const journal = followJournal(this.state.journal, this.view, view);
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
    if (added.length > 0) this.adopt(await this.port.read(added));
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
      let taken: Taken | null = null;
      if (placed.length > 0 || stored !== undefined) {
        const read = this.view.flatMap(({ sheet, grid }) => (grid !== null && sheetIds.includes(sheet.id) ? [grid] : []));
        const change = stored === undefined ? { edits: placed, read } : { edits: placed, read, stored };
        const snapshot = await this.pending.readBy(sheetIds, () => this.port.write(change));
        ({ looks, cramped } = snapshot);
        if (stored !== undefined) this.stored = stored;
        taken = await this.confirmed(snapshot, after === before ? undefined : after);
      }
      const view = taken?.view ?? this.view;
      const made = placed.map((edit, index) => withLook({ ...edit, to: contentAt(view, edit) }, looks[index] ?? null));
      const written = { edits: made, before, after, cramped };
      if (taken === null) {
        const decided = after === before ? {} : this.reviewedBy(after);
        this.set({ ...decided, ...conclude({ ...this.state, ...decided }, written) });
      } else this.show(taken, (next) => conclude(next, written));
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

  /**
   * Brings the marks in line with the findings where they are due, and sees where they are not in line; one conversation,
   * and none when they already are.
   */
  async mark(due: boolean): Promise<void> {
    this.marksDue ||= due;
    if (this.markingWaits) return;
    this.markingWaits = true;
    await this.conversations.inBackground(async () => {
      this.markingWaits = false;
      const { review: current, decisions, marksShown } = this.state;
      const marks = current === null || !marksShown ? NO_MARKS : this.marks.of(current, decisions);
      if (this.marksDue) await this.port.mark(marks);
      this.marksDue = false;
      const behind = await this.port.marksBehind(marks);
      if (behind.join() !== this.state.marksBehind.join()) this.set({ marksBehind: behind });
    });
  }

  /** Puts what was decided here in the place of a setting that could not be read. */
  async replaceStored(): Promise<void> {
    const stored = serialiseDecisions(this.state.decisions);
    const snapshot = await this.conversations.act(() => this.port.write({ edits: [], read: [], stored }));
    this.stored = stored;
    this.adopt(snapshot, { decisionsProblem: null });
  }

  /** Asks for the sheets of the unit shown once more: events can be late, or not come at all. */
  lookAgain(): void {
    const { review: current, unitKey, phase } = this.state;
    const unit = current?.units.find(({ key }) => key === unitKey);
    if (phase === 'ready' && unit !== undefined) this.pending.add(...unit.forms.map(({ sheet }) => sheet.id));
  }

  /** Forgets the stored setting, as after it was removed. */
  forgetStored(): void {
    this.stored = null;
  }

  private readDecisions(stored: string | null): KnownDecisions {
    const { decisions, decisionsProblem } = this.state;
    if (stored === this.stored) return { decisions, decisionsProblem };
    this.stored = stored;
    return decisionsIn(stored);
  }
}

/** What an action makes of what it wrote: its entry in the journal, what is told of it. */
type Conclusion = (next: SessionState, written: Written) => Partial<SessionState>;

function nothingMore(): Partial<SessionState> {
  return {};
}

function unitShown(review: Review | null, sheet: SheetRef | null): Partial<Pick<SessionState, 'unitKey'>> {
  const unit = review === null || sheet === null ? null : unitOfSheet(review, sheet.id);
  return unit === null ? {} : { unitKey: unit.key };
}

/** What the cell really holds: Excel spells a formula in its own way. */
function contentAt(view: WorkbookView, { sheet, at, to }: Edit): Edit['to'] {
  const grid = view.find((known) => known.sheet.id === sheet.id)?.grid ?? null;
  return grid === null ? to : contentOf(cellAt(grid, at));
}

/** An edit with what was really done to how its cell shows. */
function withLook({ look: _, ...edit }: Edit, look: LookChange | null): Edit {
  return look === null ? edit : { ...edit, look };
}
