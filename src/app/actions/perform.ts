import type { Decisions } from '../../core/decisions';
import type { Edit } from '../../core/edits/edit';
import type { Finding } from '../../core/rules/finding';
import type { Wording } from '../../core/wording';
import type { Desk } from '../desk';
import type { JournalEntry } from '../session';

export interface Deed {
  readonly action: JournalEntry['action'];
  readonly subjects: readonly string[];
  readonly label: Wording;
  readonly findings: readonly Finding[];
  /** Asked for at the last moment. */
  readonly edits: () => readonly Edit[];
  readonly decide: (current: Decisions) => Decisions;
}

/** Writes in one conversation, puts it into the journal, and brings the marks in line. False when there was nothing to do. */
export async function perform(desk: Desk, { edits, decide, ...deed }: Deed): Promise<boolean> {
  const written = await desk.write(edits, decide);
  if (written.edits.length === 0 && written.before === written.after) return false;
  desk.enter({
    ...deed,
    at: desk.environment.now(),
    edits: written.edits.map((edit) => ({ ...edit, lost: false })),
    decisionsBefore: written.before,
    decisionsAfter: written.after,
    state: 'done',
  });
  return true;
}
