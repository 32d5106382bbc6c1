import { ShieldCheckmarkRegular } from '@fluentui/react-icons/headless/svg/shield-checkmark';
import { Button } from '@fluentui/react-components';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { useNavigation } from '../shell/navigation';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { FormPicture } from './form-picture';
import { StateScreen } from './state-screen';
import { useStateStyles } from './state-styles';

const MarkAtStart = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './mark-at-start')).MarkAtStart));

export function Welcome() {
  const words = useWords();
  const styles = useStateStyles();
  const session = useSession();
  const { open } = useNavigation();
  const marksCostUndo = useSessionState((state) => state.marksCostUndo);
  return (
    <StateScreen picture={<FormPicture />}>
      <p className={styles.lead}>{words.states.welcome}</p>
      <div className={styles.actions}>
        <Button appearance="primary" className={styles.start} onClick={() => void session.review()}>
          {words.states.start}
        </Button>
      </div>
      {marksCostUndo ? <MarkAtStart /> : null}
      <Button appearance="subtle" onClick={() => open('guide')}>
        {words.menu.guide}
      </Button>
      <p className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden="true" />
        {words.states.privacy}
      </p>
    </StateScreen>
  );
}
