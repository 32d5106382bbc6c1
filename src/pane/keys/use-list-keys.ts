import type { KeyboardEvent } from 'react';
import type { Finding } from '../../core/rules/finding';
import { usePreferences } from '../preferences/preferences-context';
import type { DetailMode } from '../review/detail-mode';
import { draftFor } from '../review/note-drafts';
import { useProtection } from '../review/use-protection';
import { useSession, useUnit } from '../session/session-context';
import { useNavigation } from '../shell/navigation';

interface ListActions {
  readonly current: Finding | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFilter: () => void;
  readonly onDetail: (kind: DetailMode['kind']) => void;
  readonly onEscape: () => void;
}

/** The keys of the list other than moving in it. Single letters can be switched off; Enter, Ctrl+Z and Esc cannot. */
export function useListKeys({ current, onStep, onFilter, onDetail, onEscape }: ListActions): (event: KeyboardEvent) => void {
  const session = useSession();
  const { preferences } = usePreferences();
  const { open } = useNavigation();
  const isProtected = useProtection();
  const unit = useUnit();

  const accept = (finding: Finding) => {
    if (finding.fix === null || isProtected(finding.field)) return;
    if (finding.field.cell.formula !== null) onDetail('formula');
    else void session.accept(finding.key, 'value');
  };

  const canNote = (finding: Finding) => unit !== null && draftFor(unit, finding) !== null && !isProtected(finding.field);

  const letter = (event: KeyboardEvent): (() => void) | null => {
    switch (event.key.toLowerCase()) {
      case 'a':
        return () => current !== null && accept(current);
      case 'w':
        return () => current !== null && canNote(current) && onDetail('note');
      case 'i':
        return () => current !== null && onDetail('ignore');
      case 'n':
        return () => onStep(event.shiftKey ? -1 : 1);
      case '/':
        return onFilter;
      case '?':
        return () => open('keys');
      default:
        return null;
    }
  };

  const action = (event: KeyboardEvent): (() => void) | null => {
    const command = event.ctrlKey || event.metaKey;
    if (command) return event.key.toLowerCase() === 'z' && !event.shiftKey ? () => void session.undo() : null;
    if (event.altKey) return null;
    if (event.key === 'Enter') return () => current !== null && void session.reveal(current.field.key);
    if (event.key === 'Escape') return onEscape;
    return preferences.keys ? letter(event) : null;
  };

  return (event) => {
    const run = action(event);
    if (run === null) return;
    event.preventDefault();
    // A key held down would settle one finding after another unseen.
    if (!event.repeat) run();
  };
}
