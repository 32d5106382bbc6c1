import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding';
import { PaneDialog } from '../controls/pane-dialog';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';

const useStyles = makeStyles({ formula: { fontFamily: tokens.fontFamilyMonospace } });

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
    <PaneDialog
      asks
      title={words.review.formulaInCell}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={onClose}>
            {words.review.keepFormula}
          </Button>
          <Button onClick={() => replace('value')}>{words.review.replaceWithValue}</Button>
          {(finding.fix?.edits[0].formula ?? null) === null ? null : (
            <Button onClick={() => replace('formula')}>{words.review.replaceWithFormula}</Button>
          )}
        </>
      }
    >
      <span className={styles.formula}>{finding.field.cell.formula}</span>
    </PaneDialog>
  );
}
