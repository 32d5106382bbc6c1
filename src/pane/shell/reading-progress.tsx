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

/** How far a reading is, on what, and the way out of it; Excel may be slow to say what there is to read. */
export function ReadingProgress({ progress }: { readonly progress: Progress | null }) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text size={200} truncate wrap={false} className={styles.current}>
          {progress === null ? words.live.reviewing : words.states.progressLabel(progress.current)}
        </Text>
        {progress === null ? null : <Text size={200}>{words.states.progress(progress.done, progress.total)}</Text>}
        <Button size="small" appearance="subtle" onClick={() => session.cancelReview()}>
          {words.cancel}
        </Button>
      </div>
      <ProgressBar
        {...(progress === null ? {} : { value: progress.done, max: Math.max(progress.total, 1) })}
        aria-label={words.states.progressPlain}
      />
    </div>
  );
}
