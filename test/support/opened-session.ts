import { createSession } from '../../src/app/create-session';
import type { JournalKeeper } from '../../src/app/journal-keeper';
import { undoable, type UndoRefusal } from '../../src/app/journal';
import type { Session } from '../../src/app/session';
import type { SessionState } from '../../src/app/session-state';
import type { Grid } from '../../src/core/grid/grid';
import type { NoteDraft } from '../../src/core/notes/drafts';
import type { UnitReview } from '../../src/core/review/result';
import type { Finding } from '../../src/core/rules/finding';
import { HandClock, settled } from './hand-clock';
import { MemoryWorkbook } from './memory-workbook';
import { sampleGrids } from './sample-workbook';

/** A session at work on a workbook in memory, with words for what tests look at. */
export class OpenedSession {
  readonly clock = new HandClock();
  readonly session: Session;

  constructor(
    readonly book: MemoryWorkbook,
    keeper: JournalKeeper | null = null,
  ) {
    const { clock } = this;
    this.session = createSession(book, { now: () => clock.now(), schedule: clock.schedule, keeper });
  }

  get state(): SessionState {
    return this.session.store.get();
  }

  get unit(): UnitReview {
    const { review, unitKey } = this.state;
    const unit = review?.units.find(({ key }) => key === unitKey);
    if (unit === undefined) throw new Error('No unit is shown');
    return unit;
  }

  /** The finding of this rule about a cell, by part of its key. */
  find(rule: string, about = ''): Finding | undefined {
    return this.unit.findings.find((finding) => finding.rule === rule && finding.field.key.includes(about));
  }

  finding(rule: string, about = ''): Finding {
    const finding = this.find(rule, about);
    if (finding === undefined) throw new Error(`No finding of ${rule} about “${about}”`);
    return finding;
  }

  draft(about: string): NoteDraft {
    const draft = this.unit.drafts.find(({ key }) => key.includes(about));
    if (draft === undefined) throw new Error(`No draft about “${about}”`);
    return draft;
  }

  /** Whether an entry of the journal can be taken back by itself. */
  canUndo(entryId: number): true | UndoRefusal {
    const { journal } = this.state;
    const entry = journal.find(({ id }) => id === entryId);
    if (entry === undefined) throw new Error(`No entry ${entryId}`);
    return undoable(journal, entry);
  }

  /** Conversations since they were last asked for. */
  trips(): string[] {
    return this.book.trips.splice(0);
  }

  /** Lets the live loop notice what happened, and everything that follows. */
  async keepUp(): Promise<void> {
    await this.clock.advance(200);
    await settled();
  }
}

/** The bundled township: 附件1-1 is sheet `1`, 附件1-2 sheet `2`. */
export async function openedTownship(): Promise<OpenedSession> {
  return opened(sampleGrids('township-2024'));
}

export async function opened(grids: readonly Grid[]): Promise<OpenedSession> {
  const session = new OpenedSession(new MemoryWorkbook(grids));
  await session.session.review();
  session.trips();
  return session;
}
