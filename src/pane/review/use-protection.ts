import type { Field } from '../../core/forms/field';
import type { NoteDraft } from '../../core/notes/drafts';
import { selectDecisions, useSessionState, useUnit } from '../session/session-context';
import { draftsInNeed } from './note-drafts';

/** Tells whether the sheet of a field is protected: it can then be looked at, not written. */
export function useProtection(): (field: Field) => boolean {
  const protectedSheets = useSessionState((state) => state.protectedSheets);
  return (field) => protectedSheets.some((sheet) => sheet.id === field.sheet.id);
}

/** What 全部写入 is about: the drafts in need whose sheets are not protected. */
export function useWritableDrafts(): readonly NoteDraft[] {
  const unit = useUnit();
  const decisions = useSessionState(selectDecisions);
  const isProtected = useProtection();
  return unit === null ? [] : draftsInNeed(unit, decisions).filter(({ field }) => !isProtected(field));
}
