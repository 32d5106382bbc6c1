import type { NoteDraft } from '../../core/notes/note-draft';
import { selectDecisions, useSessionState, useUnit } from '../session/session-context';
import { draftsInNeed } from './note-drafts';
import { useProtection } from './use-protection';

/** What 全部写入 is about: the drafts in need whose sheets are not protected. */
export function useWritableDrafts(): readonly NoteDraft[] {
  const unit = useUnit();
  const decisions = useSessionState(selectDecisions);
  const isProtected = useProtection();
  return unit === null ? [] : draftsInNeed(unit, decisions).filter(({ field }) => !isProtected(field));
}
