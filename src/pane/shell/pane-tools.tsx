import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/headless/svg/arrow-sync';
import { selectPhase, selectReview, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { PaneMenu } from './pane-menu';

const useStyles = makeStyles({ tools: { display: 'flex', flex: 'none' } });

/** 重新复核 and the menu: at the right of the tabs, and in the same place where there are none. */
export function PaneTools() {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const phase = useSessionState(selectPhase);
  const review = useSessionState(selectReview);
  return (
    <div className={styles.tools}>
      {review === null ? null : (
        <Tooltip content={words.live.reviewAgain} relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowSyncRegular />}
            disabledFocusable={phase === 'reviewing'}
            onClick={() => void session.review()}
          />
        </Tooltip>
      )}
      <PaneMenu />
    </div>
  );
}
