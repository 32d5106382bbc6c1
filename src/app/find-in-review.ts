import type { Edit } from '../core/edits/edit';
import type { Field, FieldKey } from '../core/forms/field';
import type { NoteDraft } from '../core/notes/note-draft';
import type { Review, UnitReview } from '../core/review/result';
import type { Finding } from '../core/rules/finding';
import type { Position } from '../core/grid/address';

/** The unit with a form on this sheet. */
export function unitOfSheet(review: Review, sheetId: string): UnitReview | null {
  return review.units.find(({ forms }) => forms.some(({ sheet }) => sheet.id === sheetId)) ?? null;
}

/** Units in the order in which a key is looked for: keys are unique within a unit, and people act on the one they see. */
function unitsFrom(review: Review, unitKey: string | null): UnitReview[] {
  const shown = review.units.filter(({ key }) => key === unitKey);
  return [...shown, ...review.units.filter(({ key }) => key !== unitKey)];
}

export function findingOf(review: Review, unitKey: string | null, key: string): Finding | null {
  return first(unitsFrom(review, unitKey), ({ findings }) => findings.find((finding) => finding.key === key));
}

export function draftOf(review: Review, unitKey: string | null, key: FieldKey): NoteDraft | null {
  return first(unitsFrom(review, unitKey), ({ drafts }) => drafts.find((draft) => draft.key === key));
}

export function fieldOf(review: Review, unitKey: string | null, key: FieldKey): Field | null {
  return first(unitsFrom(review, unitKey), ({ fields }) => fields.get(key));
}

/** The cell an edit is about, wherever it stands now: by its key, in the unit with its sheet. */
export function fieldOfEdit(review: Review, { key, sheet }: Edit): Field | null {
  return unitOfSheet(review, sheet.id)?.fields.get(key) ?? null;
}

export function findingsAt(review: Review, sheetId: string, at: Position): readonly Finding[] {
  const stands = ({ field }: Finding): boolean => field.sheet.id === sheetId && field.at.row === at.row && field.at.column === at.column;
  return (unitOfSheet(review, sheetId)?.findings ?? []).filter(stands);
}

/** The total that the scores as filed add up to, in the unit with this sheet. */
export function totalOf(current: Review | null, sheetId: string): string | null {
  return current === null ? null : (unitOfSheet(current, sheetId)?.score?.filed ?? null);
}

function first<Found>(units: readonly UnitReview[], find: (unit: UnitReview) => Found | undefined): Found | null {
  for (const unit of units) {
    const found = find(unit);
    if (found !== undefined) return found;
  }
  return null;
}
