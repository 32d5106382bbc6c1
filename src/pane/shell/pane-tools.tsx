import { Button, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { ArrowSyncRegular } from '@fluentui/react-icons/headless/svg/arrow-sync';
import { MoreButton } from '../on-demand/more-button';
import { Named } from '../on-demand/named';
import { soon } from '../on-demand/part';
import { selectPhase, useSession, useSessionState } from '../session/session-context';
import { NARROW } from '../theme/room';
import { useWords } from '../words/language';

const paneMenu = soon(async () => (await import(/* webpackChunkName: "answers" */ './pane-menu')).PaneMenu);

const useStyles = makeStyles({
  tools: { display: 'flex', flex: 'none' },
  /** The menu has it as well, and the menu has to stand beside the tabs. */
  again: { [NARROW]: { display: 'none' } },
});

/** 重新复核 and the menu: at the right of the tabs, and in the same place where there are none. */
export const PaneTools = memo(function PaneTools() {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const phase = useSessionState(selectPhase);
  const isReviewed = useSessionState((state) => state.review !== null);
  return (
    <div className={styles.tools}>
      {!isReviewed ? null : (
        <Named name={words.live.reviewAgain}>
          <Button
            appearance="subtle"
            className={styles.again}
            icon={<ArrowSyncRegular />}
            disabledFocusable={phase === 'reviewing'}
            onClick={() => void session.review()}
          />
        </Named>
      )}
      <MoreButton menu={paneMenu} name={words.menu.open} about={{}} />
    </div>
  );
});
