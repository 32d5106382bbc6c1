import type { Decisions } from '../../core/decisions';
import type { Edit } from '../../core/edits/edit';
import type { Finding } from '../../core/rules/finding';
import type { Wording } from '../../core/wording';
import type { Desk, News, Written } from '../desk';
import type { JournalEntry, SessionState } from '../session';

export interface Deed {
  readonly action: JournalEntry['action'];
  readonly subjects: readonly string[];
  readonly label: Wording;
  readonly findings: readonly Finding[];
  /** Asked for at the last moment. */
  readonly edits: () => readonly Edit[];
  readonly decide: (current: Decisions) => Decisions;
  /** What a person is told, of the state it came to. */
  readonly news: (next: SessionState, written: Written) => News;
}

/** Writes in one conversation, puts it into the journal and tells of it. Null when there was nothing to do. */
export async function perform(desk: Desk, { edits, decide, news, ...deed }: Deed): Promise<Written | null> {
  const conclude = (next: SessionState, written: Written): Partial<SessionState> => {
    if (isNothing(written)) return {};
    const entry = {
      ...deed,
      at: desk.environment.now(),
      edits: written.edits.map((edit) => ({ ...edit, lost: false })),
      sheets: [],
      decisionsBefore: written.before,
      decisionsAfter: written.after,
      state: 'done',
    } as const;
    return { ...desk.entered(next, entry), ...desk.told(news(next, written)) };
  };
  const written = await desk.write(edits, decide, conclude);
  return isNothing(written) ? null : written;
}

function isNothing({ edits, before, after }: Written): boolean {
  return edits.length === 0 && before === after;
}
