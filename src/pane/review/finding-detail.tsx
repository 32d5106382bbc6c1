import type { Finding } from '../../core/rules/finding';
import { useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import type { DetailMode } from './detail-mode';
import { FindingActions } from './finding-actions';
import { FindingFacts } from './finding-facts';
import { FormulaChoice } from './formula-choice';
import { IgnoreForm } from './ignore-form';
import { draftFor } from './note-drafts';
import { NoteEditor } from './note-editor';
import type { UnsavedNotes } from './unsaved-notes';
import css from './finding-detail.module.css';

interface FindingDetailProps {
  readonly finding: Finding;
  readonly mode: DetailMode['kind'];
  readonly unsaved: UnsavedNotes;
  readonly onMode: (kind: DetailMode['kind']) => void;
}

export function FindingDetail({ finding, mode, unsaved, onMode }: FindingDetailProps) {
  const words = useWords();
  const unit = useUnit();
  const draft = unit === null ? null : draftFor(unit, finding);
  const close = () => onMode('read');

  return (
    <section
      className={css.detail}
      data-mode={mode}
      aria-label={words.review.detail}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || mode === 'read') return;
        event.stopPropagation();
        close();
      }}
    >
      {mode === 'note' && draft !== null ? (
        <NoteEditor draft={draft} unsaved={unsaved} onClose={close} />
      ) : mode === 'ignore' ? (
        <IgnoreForm finding={finding} onClose={close} />
      ) : (
        <>
          <FindingFacts finding={finding} />
          {mode === 'formula' ? (
            <FormulaChoice finding={finding} onClose={close} />
          ) : (
            <FindingActions finding={finding} draft={draft} onMode={onMode} />
          )}
        </>
      )}
    </section>
  );
}
