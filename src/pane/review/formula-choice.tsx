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
import type { Finding } from '../../core/rules/finding';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface FormulaChoiceProps {
  readonly finding: Finding;
  readonly onClose: () => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/** A formula is never replaced silently. The safe answer comes first, and has the focus. */
export function FormulaChoice({ finding, onClose, onSettle }: FormulaChoiceProps) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const replace = (as: 'value' | 'formula') => {
    onClose();
    void onSettle(() => session.accept(finding.key, as));
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.review.formulaInCell}</DialogTitle>
          <DialogContent className={styles.formula}>{finding.field.cell.formula}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onClose}>
              {words.review.keepFormula}
            </Button>
            <Button onClick={() => replace('value')}>{words.review.replaceWithValue}</Button>
            {(finding.fix?.edits[0].formula ?? null) === null ? null : (
              <Button onClick={() => replace('formula')}>{words.review.replaceWithFormula}</Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
