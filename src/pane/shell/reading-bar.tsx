import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { useLasting } from './use-lasting';

const SHOWN_AFTER_MS = 500;

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  current: { minWidth: 0, flex: '1' },
});

/** A reading that takes its time: how far it is, on what, and the way out of it. */
export function ReadingBar() {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const progress = useSessionState((state) => state.progress);
  const lasting = useLasting(progress !== null, SHOWN_AFTER_MS);
  if (progress === null || !lasting) return null;
  const { done, total, current } = progress;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text size={200} truncate wrap={false} className={styles.current}>
          {words.states.progressLabel(current)}
        </Text>
        <Text size={200}>{words.states.progress(done, total)}</Text>
        <Button size="small" appearance="subtle" onClick={() => session.cancelReview()}>
          {words.cancel}
        </Button>
      </div>
      <ProgressBar value={done} max={Math.max(total, 1)} aria-label={words.states.progressPlain} />
    </div>
  );
}
