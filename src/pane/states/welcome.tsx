import { ShieldCheckmarkRegular } from '@fluentui/react-icons/headless/svg/shield-checkmark';
import { Button, Checkbox } from '@fluentui/react-components';
import { usePreferences } from '../preferences/preferences-context';
import { useNavigation } from '../shell/navigation';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { FormPicture } from './form-picture';
import { StateScreen } from './state-screen';
import { useStateStyles } from './state-styles';

export function Welcome() {
  const words = useWords();
  const styles = useStateStyles();
  const session = useSession();
  const { open } = useNavigation();
  const marksCostUndo = useSessionState((state) => state.marksCostUndo);
  const { preferences, set } = usePreferences();
  return (
    <StateScreen picture={<FormPicture />}>
      <p className={styles.lead}>{words.states.welcome}</p>
      <div className={styles.actions}>
        <Button appearance="primary" className={styles.start} onClick={() => void session.review()}>
          {words.states.start}
        </Button>
      </div>
      {marksCostUndo ? (
        <Checkbox
          label={words.states.markAsWell}
          checked={preferences.marking === 'on-review' || preferences.marking === 'live'}
          onChange={(_event, { checked }) => set({ marking: checked === true ? 'on-review' : null })}
        />
      ) : null}
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
