import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { marksOf } from '../../app/marks-of';
import { PaneDialog } from '../controls/pane-dialog';
import { useAnswerWords } from '../review/answer-words';
import { selectDecisions, selectReview, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, paddingInlineStart: '1.25rem' },
  last: { margin: 0 },
  term: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** 清理痕迹 asks first: what goes, counted, and what stays. */
export function ClearTracesDialog({ onClose }: { onClose: () => void }) {
  const { cancel } = useWords();
  const { clearing } = useAnswerWords();
  const styles = useStyles();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const review = useSessionState(selectReview);
  const marksShown = useSessionState((state) => state.marksShown);

  const marked = review === null || !marksShown ? 0 : marksOf(review, decisions).length;
  const reasons = Object.keys(decisions.ignored).length + Object.keys(decisions.explained).length;
  const settings = Object.keys(decisions.directions).length + Object.keys(decisions.mappings).length;
  const goes = [clearing.marks(marked), clearing.reasons(reasons), clearing.settings(settings)];

  return (
    <PaneDialog
      title={clearing.title}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              onClose();
              void session.clearTraces();
            }}
          >
            {clearing.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <p className={styles.term}>{clearing.goes}</p>
      <ul className={styles.list}>
        {goes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.term}>{clearing.stays}</p>
      <ul className={styles.list}>
        {clearing.kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.last}>{clearing.undoable}</p>
    </PaneDialog>
  );
}
