import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/headless/svg/lock-closed';
import { selectActiveSheet, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';

const NONE: readonly string[] = [];

/** What stands in the way and lasts: it stays until it is over, unlike a notice of what happened. */
export function BannerBars() {
  const words = useWords();
  const session = useSession();
  const protectedSheets = useSessionState((state) => state.protectedSheets);
  const oversizedSheets = useSessionState((state) => state.oversizedSheets);
  const activeSheet = useSessionState(selectActiveSheet);
  const queued = useSessionState((state) => state.queued);
  const marksBehind = useSessionState((state) => (state.marksShown ? state.marksBehind : NONE));
  const decisionsProblem = useSessionState((state) => state.decisionsProblem);

  const here = protectedSheets.some((sheet) => sheet.id === activeSheet?.id);
  return (
    <>
      {queued === 0 ? null : (
        <MessageBar key="queued" intent="info" shape="square" layout="multiline">
          <MessageBarBody>{words.states.editing(queued)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => session.cancelQueued()}>
              {words.states.cancelQueued}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {protectedSheets.length === 0 ? null : (
        <MessageBar key="protected" intent="warning" shape="square" layout="multiline" icon={<LockClosedRegular />}>
          <MessageBarBody>{here ? words.states.protectedThis : words.states.protected(named(protectedSheets))}</MessageBarBody>
        </MessageBar>
      )}
      {oversizedSheets.length === 0 ? null : (
        <MessageBar key="oversized" intent="warning" shape="square" layout="multiline">
          <MessageBarBody>{words.states.oversized(named(oversizedSheets))}</MessageBarBody>
        </MessageBar>
      )}
      {marksBehind.length === 0 ? null : (
        <MessageBar key="marks" intent="info" shape="square" layout="multiline">
          <MessageBarBody>{words.states.marksBehind(marksBehind.map((name) => `“${name}”`).join('、'))}</MessageBarBody>
          {marksBehind.every((name) => protectedSheets.some((sheet) => sheet.name === name)) ? null : (
            <MessageBarActions>
              <Button size="small" onClick={() => void session.showMarks(true)}>
                {words.states.updateMarks}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {decisionsProblem === null ? null : (
        <MessageBar key="decisions" intent="warning" shape="square" layout="multiline">
          <MessageBarBody>{decisionsProblem === 'newer' ? words.states.decisionsNewer : words.states.decisionsUnreadable}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.replaceDecisions()}>
              {words.states.replaceDecisions}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function named(sheets: readonly { readonly name: string }[]): string {
  return sheets.map((sheet) => `“${sheet.name}”`).join('、');
}
