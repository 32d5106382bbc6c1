import type { Finding } from '../../core/rules/finding';
import { Button } from '@fluentui/react-components';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';
import css from './formula-choice.module.css';

/** A formula is never replaced silently. The safe answer has the focus. */
export function FormulaChoice({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const words = useWords();
  const session = useSession();

  return (
    <div className={css.choice} role="group" aria-label={words.review.formulaInCell}>
      <p>
        {words.review.formulaInCell} <code>{finding.field.cell.formula}</code>
      </p>
      <Button autoFocus appearance="primary" onClick={onClose}>
        {words.review.keepFormula}
      </Button>
      <Button onClick={() => void session.accept(finding.key, 'value')}>{words.review.replaceWithValue}</Button>
      {(finding.fix?.edits[0].formula ?? null) === null ? null : (
        <Button onClick={() => void session.accept(finding.key, 'formula')}>{words.review.replaceWithFormula}</Button>
      )}
    </div>
  );
}
