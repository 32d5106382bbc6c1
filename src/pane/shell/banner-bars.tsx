import { Link, MessageBar, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/headless/svg/lock-closed';
import { marksToUpdate } from '../../app/marking';
import type { SheetRef } from '../../core/grid/grid';
import { selectActiveSheet, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';

/**
 * What stands in the way and lasts: it stays until it is over, unlike a notice of what happened. What can be done about it
 * is a link in the sentence: a row of buttons of its own would take a low pane the room for the card.
 */
export function BannerBars() {
  const words = useWords();
  const session = useSession();
  const protectedSheets = useSessionState((state) => state.protectedSheets);
  const oversizedSheets = useSessionState((state) => state.oversizedSheets);
  const activeSheet = useSessionState(selectActiveSheet);
  const queued = useSessionState((state) => state.queued);
  const marksShown = useSessionState((state) => state.marksShown);
  const behind = useSessionState((state) => state.marksBehind);
  const decisionsProblem = useSessionState((state) => state.decisionsProblem);

  const marksBehind = marksToUpdate({ marksShown, marksBehind: behind, protectedSheets });
  const here = protectedSheets.some((sheet) => sheet.id === activeSheet?.id);
  return (
    <>
      {queued === 0 ? null : (
        <Banner intent="info">
          {words.states.editing(queued)} <Act onClick={() => session.cancelQueued()}>{words.states.cancelQueued}</Act>
        </Banner>
      )}
      {protectedSheets.length === 0 ? null : (
        <Banner intent="warning" icon={<LockClosedRegular />}>
          {here ? words.states.protectedThis : words.states.protected(named(namesOf(protectedSheets), words))}
        </Banner>
      )}
      {oversizedSheets.length === 0 ? null : (
        <Banner intent="warning">{words.states.oversized(named(namesOf(oversizedSheets), words))}</Banner>
      )}
      {marksBehind.length === 0 ? null : (
        <Banner intent="info">
          {words.states.marksBehind(named(marksBehind, words))}{' '}
          <Act onClick={() => void session.showMarks(true)}>{words.states.updateMarks}</Act>
        </Banner>
      )}
      {decisionsProblem === null ? null : (
        <Banner intent="warning">
          {decisionsProblem === 'newer' ? words.states.decisionsNewer : words.states.decisionsUnreadable}{' '}
          <Act onClick={() => void session.replaceDecisions()}>{words.states.replaceDecisions}</Act>
        </Banner>
      )}
    </>
  );
}

function Banner({ children, ...look }: Pick<MessageBarProps, 'intent' | 'icon' | 'children'>) {
  return (
    <MessageBar {...look} shape="square" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function Act({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <Link as="button" inline onClick={onClick}>
      {children}
    </Link>
  );
}

function namesOf(sheets: readonly SheetRef[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

function named(sheets: readonly string[], words: Words): string {
  return sheets.map((name) => `“${name}”`).join(words.states.and);
}
