import type { Edit } from '../core/edits/edit';
import type { Field, FieldKey } from '../core/forms/field';
import type { NoteDraft } from '../core/notes/drafts';
import type { Review, UnitReview } from '../core/review/result';
import { keepsFormula, type Finding } from '../core/rules/finding';
import type { Position } from '../core/grid/address';
import type { SheetRef } from '../core/grid/grid';

/** The unit with a form on this sheet. */
export function unitOfSheet(review: Review, sheetId: string): UnitReview | null {
  return review.units.find(({ forms }) => forms.some(({ sheet }) => sheet.id === sheetId)) ?? null;
}

/** The unit to be shown when a sheet comes to the front; nothing where it has none. */
export function unitShown(review: Review | null, sheet: SheetRef | null): { readonly unitKey?: string } {
  const unit = review === null || sheet === null ? null : unitOfSheet(review, sheet.id);
  return unit === null ? {} : { unitKey: unit.key };
}

/** Units in the order in which a key is looked for: keys are unique within a unit, and people act on the one they see. */
function unitsFrom(review: Review, unitKey: string | null): UnitReview[] {
  const shown = review.units.filter(({ key }) => key === unitKey);
  return [...shown, ...review.units.filter(({ key }) => key !== unitKey)];
}

export function findingOf(review: Review, unitKey: string | null, key: string): Finding | null {
  return first(unitsFrom(review, unitKey), ({ findings }) => findings.find((finding) => finding.key === key));
}

/** The same finding in a later review, on the sheet it was on. */
export function findingAgain(review: Review, { key, field }: Finding): Finding | null {
  return unitOfSheet(review, field.sheet.id)?.findings.find((finding) => finding.key === key) ?? null;
}

/** The same draft in a later review, on the sheet it was on. */
export function draftAgain(review: Review, { key, field }: NoteDraft): NoteDraft | null {
  return unitOfSheet(review, field.sheet.id)?.drafts.find((draft) => draft.key === key) ?? null;
}

export function draftOf(review: Review, unitKey: string | null, key: FieldKey): NoteDraft | null {
  return first(unitsFrom(review, unitKey), ({ drafts }) => drafts.find((draft) => draft.key === key));
}

export function fieldOf(review: Review, unitKey: string | null, key: FieldKey): Field | null {
  return first(unitsFrom(review, unitKey), ({ fields }) => fields.get(key));
}

/** The cell of a field or an edit, wherever it stands now: by its key, in the unit with its sheet. */
export function fieldAgain(review: Review, { key, sheet }: Pick<Field, 'key' | 'sheet'>): Field | null {
  return unitOfSheet(review, sheet.id)?.fields.get(key) ?? null;
}

export function findingsAt(review: Review, sheetId: string, at: Position): readonly Finding[] {
  return (unitOfSheet(review, sheetId)?.findings ?? []).filter(({ field }) => standsAt(field, sheetId, at));
}

/** All that accepting a finding writes; as a formula wherever there is one. */
export function editsOf({ fix }: Finding, as: 'value' | 'formula'): Edit[] {
  if (fix === null || (as === 'formula' && fix.edits[0].formula === null)) return [];
  return fix.edits.map((each) => (as === 'formula' || keepsFormula(each) ? (each.formula ?? each.edit) : each.edit));
}

function standsAt(field: Field, sheetId: string, at: Position): boolean {
  return field.sheet.id === sheetId && field.at.row === at.row && field.at.column === at.column;
}

function first<Found>(units: readonly UnitReview[], find: (unit: UnitReview) => Found | undefined): Found | null {
  for (const unit of units) {
    const found = find(unit);
    if (found !== undefined) return found;
  }
  return null;
}
