import { Button } from '@fluentui/react-components';
import { selectNotice, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { StateScreen } from './state-screen';
import { useStateStyles } from './state-styles';

export function Failed() {
  const words = useWords();
  const styles = useStateStyles();
  const session = useSession();
  const notice = useSessionState(selectNotice);
  return (
    <StateScreen title={words.states.failedTitle}>
      {notice?.kind === 'refused' ? <p>{words.refusal[notice.code](notice.sheet, notice.detail)}</p> : null}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void session.review()}>
          {words.states.retry}
        </Button>
      </div>
    </StateScreen>
  );
}
