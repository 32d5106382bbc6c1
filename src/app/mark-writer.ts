import type { Conversations } from './conversations';
import { MarkMemory } from './marks-of';
import type { SessionState } from './session-state';
import type { Mark, WorkbookPort } from './workbook-port';

const NO_MARKS: readonly Mark[] = [];

interface Marked {
  readonly port: WorkbookPort;
  readonly conversations: Conversations;
  readonly state: SessionState;
  set(change: Partial<SessionState>): void;
}

/** Keeps the marks in the workbook in line with the findings. */
export class MarkWriter {
  private readonly memory = new MarkMemory();
  private waits = false;
  private due = false;

  constructor(private readonly session: Marked) {}

  /**
   * Brings the marks in line with the findings where they are due, and sees where they are not in line; one conversation,
   * and none when one is waiting already.
   */
  async write(due: boolean): Promise<void> {
    this.due ||= due;
    if (this.waits) return;
    this.waits = true;
    const { port, conversations } = this.session;
    let dueNow = false;
    await conversations.inBackground(async () => {
      this.waits = false;
      // What was asked for is tried once: where it fails, it is for whoever asked to ask again.
      dueNow ||= this.due;
      this.due = false;
      const { review, decisions, marksShown } = this.session.state;
      const marks = review === null || !marksShown ? NO_MARKS : this.memory.of(review, decisions);
      if (dueNow) await port.mark(marks);
      const marksBehind = await port.marksBehind(marks);
      if (marksBehind.join() !== this.session.state.marksBehind.join()) this.session.set({ marksBehind });
    });
  }
}
