import type { Decisions } from '../../core/decisions';
import type { Edit } from '../../core/edits/edit';
import type { Finding } from '../../core/rules/finding';
import type { Wording } from '../../core/wording';
import { followJournal } from '../follow-journal';
import type { JournalEntry } from '../journal-entry';
import type { NewNotice } from '../notice';
import type { SessionController } from '../session-controller';
import type { SessionState } from '../session-state';
import type { Written } from '../written';

/** An action that writes or decides, before it is done. */
interface PlannedAction {
  readonly action: JournalEntry['action'];
  readonly label: Wording;
  readonly findings: readonly Finding[];
  /** Asked for at the last moment. */
  readonly edits: () => readonly Edit[];
  readonly decide: (current: Decisions) => Decisions;
  /** What a person is told, of the state it came to. */
  readonly notice: (next: SessionState, written: Written) => NewNotice;
}

/** Writes in one conversation, puts it into the journal and tells of it. Null when there was nothing to do. */
export async function perform(controller: SessionController, { edits, decide, notice, ...action }: PlannedAction): Promise<Written | null> {
  const conclude = (next: SessionState, written: Written): Partial<SessionState> => {
    if (isNothing(written)) return {};
    const entry = {
      ...action,
      at: controller.environment.now(),
      edits: written.edits.map((edit) => ({ ...edit, lost: false })),
      sheets: [],
      decisionsBefore: written.before,
      decisionsAfter: written.after,
      state: 'done',
    } as const;
    return { ...controller.withEntry(next, entry), ...controller.withNotice(notice(next, written)) };
  };
  controller.followJournal = followJournal;
  const written = await controller.write(edits, decide, conclude);
  return isNothing(written) ? null : written;
}

function isNothing({ edits, before, after }: Written): boolean {
  return edits.length === 0 && before === after;
}
