import type { Decisions } from '../../core/decisions';
import type { Edit } from '../../core/edits/edit';
import type { FieldKey } from '../../core/forms/field';
import type { Review } from '../../core/review/result';
import type { Finding } from '../../core/rules/finding';
import type { Wording } from '../../core/wording';
import type { Desk } from '../desk';
import { unitOfSheet } from '../find-in-review';
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
    edits: written.edits,
    known: namesBeside(desk.state.review, written.edits),
    decisionsBefore: written.before,
    decisionsAfter: written.after,
    state: 'done',
  });
  return true;
}

function namesBeside(review: Review | null, edits: readonly Edit[]): ReadonlySet<FieldKey> {
  const sheetIds = new Set(edits.map(({ sheet }) => sheet.id));
  const units = [...sheetIds].map((id) => (review === null ? null : unitOfSheet(review, id)));
  return new Set(units.flatMap((unit) => [...(unit?.fields.keys() ?? [])]));
}
