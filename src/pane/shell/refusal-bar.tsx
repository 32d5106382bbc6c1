import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { selectNotice, selectPhase, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { DismissNotice } from './dismiss-notice';
import { noticeText } from './notice-text';

/** What was refused and why, until it is dealt with: at the foot, where it covers nothing. */
export function RefusalBar() {
  const words = useWords();
  const notice = useSessionState(selectNotice);
  const phase = useSessionState(selectPhase);
  // A workbook that could not be read is said on the screen itself.
  if (notice?.kind !== 'refused' || phase === 'failed') return null;
  const { retry } = notice;
  return (
    <MessageBar intent="error" shape="square" layout="multiline">
      <MessageBarBody>{noticeText(notice, words)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissNotice />}>
        {retry === null ? null : (
          <Button size="small" onClick={retry}>
            {words.notice.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
