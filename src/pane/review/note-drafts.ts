import { isCellError } from '../../core/grid/cell';
import type { NoteDraft, UnitReview } from '../../core/review';

/** Rows with nothing that explains them, and rows whose computed sentence no longer holds. */
export function draftsInNeed(unit: UnitReview): readonly NoteDraft[] {
  return unit.drafts.filter(({ status }) => status === 'missing' || status === 'stale');
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
