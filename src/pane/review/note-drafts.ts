import type { NoteDraft, UnitReview } from '../../core/review';

/** Rows with nothing that explains them, and rows whose computed sentence no longer holds. */
export function draftsInNeed(unit: UnitReview): readonly NoteDraft[] {
  return unit.drafts.filter(({ status }) => status === 'missing' || status === 'stale');
}

/** What the note cell shows now. */
export function standing({ field }: NoteDraft): string {
  return field.cell.shown;
}

/** Characters as people count them: a surrogate pair is one. */
export function characters(text: string): number {
  return [...text].length;
}
