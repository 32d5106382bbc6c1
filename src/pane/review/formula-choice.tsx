import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding';
import { PaneDialog } from '../controls/pane-dialog';
import { useSession } from '../session/session-context';
import { useAnswerWords } from './answer-words';

const useStyles = makeStyles({ formula: { fontFamily: tokens.fontFamilyMonospace } });

interface FormulaChoiceProps {
  readonly finding: Finding;
  readonly onClose: () => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/** A formula is never replaced silently. The safe answer comes first, and has the focus. */
export function FormulaChoice({ finding, onClose, onSettle }: FormulaChoiceProps) {
  const words = useAnswerWords().formula;
  const styles = useStyles();
  const session = useSession();
  const replace = (as: 'value' | 'formula') => {
    onClose();
    void onSettle(() => session.accept(finding.key, as));
  };
  return (
    <PaneDialog
      asks
      title={words.inCell}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={onClose}>
            {words.keep}
          </Button>
          <Button onClick={() => replace('value')}>{words.withValue}</Button>
          {(finding.fix?.edits[0].formula ?? null) === null ? null : (
            <Button onClick={() => replace('formula')}>{words.withFormula}</Button>
          )}
        </>
      }
    >
      <span className={styles.formula}>{finding.field.cell.formula}</span>
    </PaneDialog>
  );
}
