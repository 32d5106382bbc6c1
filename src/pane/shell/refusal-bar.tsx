import { Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { selectNotice, selectPhase, useSessionState } from '../session/session-context';
import { LOW } from '../theme/room';
import { useAnswerWords } from '../review/answer-words';
import { DismissNotice } from './dismiss-notice';
import { noticeText } from './notice-text';

const useStyles = makeStyles({ bar: { flex: 'none', [LOW]: { maxHeight: '45cqh', overflowY: 'auto' } } });

/** What was refused and why, until it is dealt with: at the foot, where it covers nothing. */
export function RefusalBar() {
  const words = useAnswerWords();
  const styles = useStyles();
  const notice = useSessionState(selectNotice);
  const phase = useSessionState(selectPhase);
  // A workbook that could not be read is said on the screen itself.
  if (notice?.kind !== 'refused' || phase === 'failed') return null;
  const { retry } = notice;
  return (
    <MessageBar className={styles.bar} intent="error" shape="square" layout="multiline">
      <MessageBarBody>
        {noticeText(notice, words)}{' '}
        {retry === null ? null : (
          <Link as="button" inline onClick={retry}>
            {words.notice.retry}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissNotice />} />
    </MessageBar>
  );
}
