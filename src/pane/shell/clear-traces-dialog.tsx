import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { selectDecisions, selectReview, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, paddingInlineStart: tokens.spacingHorizontalXL },
  term: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface ClearTracesDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 清理痕迹 asks first: what goes, counted, and what stays. */
export function ClearTracesDialog({ open, onClose }: ClearTracesDialogProps) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const review = useSessionState(selectReview);
  const { clearing } = words;

  const marked = new Set((review?.units ?? []).flatMap(({ findings }) => findings.map(({ field }) => field.key))).size;
  const reasons = Object.keys(decisions.ignored).length;
  const settings = Object.keys(decisions.directions).length + Object.keys(decisions.mappings).length;
  const goes = [clearing.marks(marked), clearing.reasons(reasons), clearing.settings(settings)];

  return (
    <Dialog open={open} onOpenChange={(_event, data) => (data.open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{clearing.title}</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                void session.clearTraces();
              }}
            >
              {clearing.confirm}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
