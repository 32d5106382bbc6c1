import { ArrowSyncRegular } from '@fluentui/react-icons/headless/svg/arrow-sync';
import { Button } from '../controls/button';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { PaneMenu } from './pane-menu';
import css from './pane-tools.module.css';

/** 重新复核 and the menu: at the right of the tabs, and in the same place where there are none. */
export function PaneTools() {
  const words = useWords();
  const session = useSession();
  const { phase, review } = useSessionState();
  return (
    <div className={css.tools}>
      {review === null ? null : (
        <Button
          look="quiet"
          iconOnly
          icon={<ArrowSyncRegular />}
          aria-label={words.live.reviewAgain}
          title={words.live.reviewAgain}
          disabled={phase === 'reviewing'}
          onClick={() => void session.review()}
        />
      )}
      <PaneMenu />
    </div>
  );
}
