import { Button } from '@fluentui/react-components';
import type { Notice } from '../../app/notice';
import { selectNotice, useSession, useSessionState } from '../session/session-context';
import { useAnswerWords } from '../review/answer-words';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import type { AnswerWords } from '../words/zh-cn/answers';
import { StateScreen } from './state-screen';
import { useStateStyles } from './state-styles';

export function Failed() {
  const words = useWords();
  const { refusal } = useAnswerWords();
  const styles = useStateStyles();
  const session = useSession();
  const notice = useSessionState(selectNotice);
  return (
    <StateScreen title={words.states.failedTitle}>
      {notice?.kind === 'refused' ? <p>{whyNotRead(notice, words, refusal)}</p> : null}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void session.review()}>
          {words.states.retry}
        </Button>
      </div>
    </StateScreen>
  );
}

/** Where the words for what was refused speak of writing, others. */
function whyNotRead({ code, sheet, detail }: Extract<Notice, { kind: 'refused' }>, words: Words, refusal: AnswerWords['refusal']): string {
  return code === 'payload-too-large' ? words.states.tooLargeToRead : refusal[code](sheet, detail);
}
