import { isCellError } from '../../core/grid/cell';
import type { NoteDraft } from '../../core/notes/note-draft';
import type { UnitReview } from '../../core/review/result';
import type { Finding } from '../../core/rules/finding';

/** Rows with nothing that explains them, and rows whose computed sentence no longer holds. */
export function draftsInNeed(unit: UnitReview): readonly NoteDraft[] {
  return unit.drafts.filter(({ status }) => status === 'missing' || status === 'stale');
}

/** What can be written about a finding: the note that would settle it, else the one its cell holds. */
export function draftFor(unit: UnitReview, finding: Finding): NoteDraft | null {
  const key = finding.note ?? finding.field.key;
  return unit.drafts.find((draft) => draft.key === key) ?? null;
}

/** Where the form has no cell for it, an explanation is kept with the workbook. What is wrong cannot be explained away. */
export function takesExplanation({ severity }: Finding): boolean {
  return severity !== 'error';
}

/** The text that stands in the note cell now. */
export function standing({ field }: NoteDraft): string {
  const { value } = field.cell;
  return value === null || isCellError(value) ? '' : String(value);
}

/** Characters as people count them: a surrogate pair is one. */
export function characters(text: string): number {
  return [...text].length;
}
