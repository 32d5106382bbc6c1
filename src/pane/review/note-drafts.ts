import { isCellError } from '../../core/grid/cell';
import type { Decisions } from '../../core/decisions';
import type { FieldKey } from '../../core/forms/field';
import type { NoteDraft } from '../../core/notes/drafts';
import type { UnitReview } from '../../core/review/result';
import type { Finding } from '../../core/rules/finding';
import { isOpen, type Settlement } from '../../core/settled';

/** Rows with nothing that explains them, and rows whose computed sentence no longer holds; not those a person answered otherwise. */
export function draftsInNeed(unit: UnitReview, decisions: Decisions): readonly NoteDraft[] {
  const open = new Set(unit.findings.filter((finding) => isOpen(finding, decisions)).map(noteKey));
  return unit.drafts.filter(({ key, status }) => (status === 'missing' || status === 'stale') && open.has(key));
}

/** What can be written about a finding: the note that would settle it, else the one its cell holds. */
export function draftFor(unit: UnitReview, finding: Finding): NoteDraft | null {
  return unit.drafts.find(({ key }) => key === noteKey(finding)) ?? null;
}

function noteKey({ note, field }: Finding): FieldKey {
  return note ?? field.key;
}

/** Where the form has no cell for it, an explanation is kept with the workbook. What is wrong cannot be explained away. */
export function takesExplanation({ severity }: Finding): boolean {
  return severity !== 'error';
}

/**
 * Other open findings that the same words may answer in the same way: those of a kind, and of remarks, which may all be
 * left, every other one. Errors are answered one by one, and what has a cell for its note is explained there.
 */
export function alikeAnswered(
  unit: UnitReview,
  decisions: Decisions,
  finding: Finding,
  how: Settlement['how'],
): { readonly ofItsKind: readonly Finding[]; readonly remarks: readonly Finding[] } {
  const others = unit.findings.filter(
    (other) => other.key !== finding.key && isOpen(other, decisions) && (how === 'ignored' || draftFor(unit, other) === null),
  );
  return {
    ofItsKind: finding.severity === 'error' ? [] : others.filter(({ rule, severity }) => rule === finding.rule && severity !== 'error'),
    remarks: finding.severity === 'info' ? others.filter(({ severity }) => severity === 'info') : [],
  };
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
