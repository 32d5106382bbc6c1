import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Progress } from '../../app/workbook-port';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  current: { minWidth: 0, flex: '1' },
});

/** How far a reading is, on what, and the way out of it. */
export function ReadingProgress({ done, total, current }: Progress) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
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
