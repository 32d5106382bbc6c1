import type { Decisions } from '../../core/decisions';
import type { Edit } from '../../core/edits/edit';
import type { Finding } from '../../core/rules/finding';
import type { Wording } from '../../core/wording';
import type { Desk, Written } from '../desk';
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

/** Writes in one conversation, and puts it into the journal. Null when there was nothing to do. */
export async function perform(desk: Desk, { edits, decide, ...deed }: Deed): Promise<Written | null> {
  const written = await desk.write(edits, decide);
  if (written.edits.length === 0 && written.before === written.after) return null;
  desk.enter({
    ...deed,
    at: desk.environment.now(),
    edits: written.edits.map((edit) => ({ ...edit, lost: false })),
    sheets: [],
    decisionsBefore: written.before,
    decisionsAfter: written.after,
    state: 'done',
  });
  return written;
}
