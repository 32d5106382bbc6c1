import { Button } from '@fluentui/react-components';
import { useNavigation } from '../shell/navigation';
import { selectReview, useSession, useSessionState } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { StateScreen } from './state-screen';
import { useStateStyles } from './state-styles';

export function NoAnnex() {
  const words = useWords();
  const styles = useStateStyles();
  const say = useSay();
  const session = useSession();
  const review = useSessionState(selectReview);
  const { open } = useNavigation();
  const looked = review?.unrecognised ?? [];
  return (
    <StateScreen title={words.states.noAnnexTitle}>
      <p>{words.states.noAnnex}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => open('mapping')}>
          {words.states.pointOut}
        </Button>
        <Button onClick={() => open('settings')}>{words.states.openPack}</Button>
        <Button onClick={() => void session.review()}>{words.live.reviewAgain}</Button>
      </div>
      {looked.length === 0 ? null : (
        <div className={styles.looked}>
          <h3>{words.states.looked}</h3>
          <ul>
            {looked.map(({ sheet, reason }) => (
              <li key={sheet.id}>
                {sheet.name}
                <span>{say(reason)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </StateScreen>
  );
}
