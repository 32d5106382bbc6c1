import type { Field } from '../../core/forms/field';
import { useSessionState } from '../session/session-context';

/** Tells whether the sheet of a field is protected: it can then be looked at, not written. */
export function useProtection(): (field: Field) => boolean {
  const protectedSheets = useSessionState((state) => state.protectedSheets);
  return (field) => protectedSheets.some((sheet) => sheet.id === field.sheet.id);
}
