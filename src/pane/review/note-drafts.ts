import { isCellError } from '../../core/grid/cell';
import type { Decisions } from '../../core/decisions';
import type { NoteDraft } from '../../core/notes/note-draft';
import type { UnitReview } from '../../core/review/result';
import type { Finding } from '../../core/rules/finding';
import { isOpen, type Settlement } from '../../core/settled';

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

/**
 * The other open findings of a kind, which the same words may answer in the same way. Errors are answered one by one, and
 * what has a cell for its note is explained there (全部写入).
 */
export function alikeAnswered(unit: UnitReview, decisions: Decisions, finding: Finding, how: Settlement['how']): readonly Finding[] {
  if (finding.severity === 'error') return [];
  return unit.findings.filter(
    (other) =>
      other.rule === finding.rule &&
      other.key !== finding.key &&
      other.severity !== 'error' &&
      isOpen(other, decisions) &&
      (how === 'ignored' || draftFor(unit, other) === null),
  );
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
