import type { KeyboardEvent } from 'react';
import type { Finding } from '../../core/rules/finding';
import { isOpen } from '../../core/settled';
import { usePreferences } from '../preferences/preferences-context';
import type { DetailMode } from '../review/detail-mode';
import { draftFor, takesExplanation } from '../review/note-drafts';
import { useProtection } from '../review/use-protection';
import { selectDecisions, selectJournal, useSession, useSessionState, useUnit } from '../session/session-context';
import { useHints } from '../shell/hints';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';

interface ListActions {
  readonly current: Finding | null;
  /** False at either end. */
  readonly onStep: (by: 1 | -1) => boolean;
  readonly onFilter: () => void;
  readonly onDetail: (kind: DetailMode['kind']) => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
  readonly onEscape: () => void;
}

/**
 * The keys of the list other than moving in it. Single letters can be switched off; Enter, Ctrl+Z and Esc cannot. A key
 * that does nothing here says why.
 */
export function useListKeys(actions: ListActions): (event: KeyboardEvent) => void {
  const { current, onStep, onFilter, onDetail, onSettle, onEscape } = actions;
  const words = useWords();
  const session = useSession();
  const { preferences } = usePreferences();
  const { open } = useNavigation();
  const { say } = useHints();
  const isProtected = useProtection();
  const unit = useUnit();
  const decisions = useSessionState(selectDecisions);
  const undoable = useSessionState(selectJournal).some(({ state }) => state === 'done');

  const accept = (finding: Finding) => {
    if (finding.fix === null) return say(words.whyNot.noFix);
    if (isProtected(finding.field)) return say(words.whyNot.protected);
    if (finding.field.cell.formula !== null) return onDetail('formula');
    void onSettle(() => session.accept(finding.key, 'value'));
  };

  const write = (finding: Finding) => {
    const draft = unit === null ? null : draftFor(unit, finding);
    if (draft === null && !takesExplanation(finding)) return say(words.whyNot.noNote);
    if (draft !== null && isProtected(draft.field)) return say(words.whyNot.protected);
    onDetail('note');
  };

  /** What is settled already is only to be restored. */
  const onOpen = (act: (finding: Finding) => void) => () => {
    if (current === null) return;
    if (isOpen(current, decisions)) act(current);
    else say(words.whyNot.settled);
  };

  const step = (by: 1 | -1) => {
    if (!onStep(by)) say(by > 0 ? words.whyNot.last : words.whyNot.first);
  };

  const letters: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    a: onOpen(accept),
    w: onOpen(write),
    i: onOpen(() => onDetail('ignore')),
    n: ({ shiftKey }) => step(shiftKey ? -1 : 1),
    '/': onFilter,
    '?': () => open('keys'),
  };

  const action = (event: KeyboardEvent): ((event: KeyboardEvent) => void) | null => {
    const command = event.ctrlKey || event.metaKey;
    if (command) {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey) return null;
      return undoable ? () => void session.undo() : () => say(words.whyNot.nothingToUndo);
    }
    if (event.altKey) return null;
    if (event.key === 'Enter') return () => current !== null && void session.reveal(current.field.key);
    if (event.key === 'Escape') return onEscape;
    return preferences.keys ? (letters[event.key.toLowerCase()] ?? null) : null;
  };

  return (event) => {
    const run = action(event);
    if (run === null) return;
    event.preventDefault();
    // A key held down would settle one finding after another unseen.
    if (!event.repeat) run(event);
  };
}
