import { ShieldCheckmarkRegular } from '@fluentui/react-icons/headless/svg/shield-checkmark';
import { Button } from '@fluentui/react-components';
import { useNavigation } from '../shell/navigation';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';
import { FormPicture } from './form-picture';
import { StateScreen } from './state-screen';
import css from './state-screen.module.css';

export function Welcome() {
  const words = useWords();
  const session = useSession();
  const { open } = useNavigation();
  return (
    <StateScreen picture={<FormPicture />}>
      <p className={css.lead}>{words.states.welcome}</p>
      <div className={css.actions}>
        <Button appearance="primary" className={css.start} onClick={() => void session.review()}>
          {words.states.start}
        </Button>
      </div>
      <Button appearance="subtle" onClick={() => open('guide')}>
        {words.menu.guide}
      </Button>
      <p className={css.privacy}>
        <ShieldCheckmarkRegular aria-hidden="true" />
        {words.states.privacy}
      </p>
    </StateScreen>
  );
}
