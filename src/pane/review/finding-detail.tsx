import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { useUnit } from '../session/session-context';
import { CRAMPED } from '../theme/room';
import { useWords } from '../words/language';
import { isWriting, type DetailMode } from './detail-mode';
import { FindingActions } from './finding-actions';
import { FindingFacts } from './finding-facts';
import { draftFor } from './note-drafts';
import type { UnsavedNotes } from './note-text';

// What a person answers with is not needed to read: it comes as soon as the findings are there.
const SettlingForm = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './settling-form')).SettlingForm));
const InsertForm = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './insert-form')).InsertForm));
const NoteEditor = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './note-editor')).NoteEditor));
const FormulaChoice = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './formula-choice')).FormulaChoice));

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flex: '0 1 auto',
    flexDirection: 'column',
    minHeight: 'min(12.25rem, 100%)',
    maxHeight: '75%',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    // List and facts scroll as one, and what is pressed next stays in view below them.
    [CRAMPED]: { display: 'contents' },
  },
  /** Writing needs the room; the list keeps what it needs at least. */
  writing: { flex: '1 1 100%', maxHeight: 'none' },
  /** A reason needs less, and takes all where the list gives way to it. */
  answering: { '@media (max-height: 47.5rem)': { flex: '1 1 100%', maxHeight: 'none' } },
});

interface FindingDetailProps {
  readonly finding: Finding;
  readonly mode: DetailMode['kind'];
  readonly unsaved: UnsavedNotes;
  readonly onMode: (kind: DetailMode['kind']) => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

export function FindingDetail({ finding, mode, unsaved, onMode, onSettle }: FindingDetailProps) {
  const words = useWords();
  const styles = useStyles();
  const unit = useUnit();
  const draft = unit === null ? null : draftFor(unit, finding);
  const close = () => onMode('read');

  return (
    <section
      className={mergeClasses(styles.detail, mode === 'note' ? styles.writing : isWriting(mode) && styles.answering)}
      aria-label={words.review.detail}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || mode === 'read') return;
        event.stopPropagation();
        close();
      }}
    >
      {mode === 'note' && draft !== null ? (
        <NoteEditor draft={draft} unsaved={unsaved} onClose={close} onSettle={onSettle} />
      ) : mode === 'insert' ? (
        <InsertForm finding={finding} onClose={close} />
      ) : mode === 'note' || mode === 'ignore' ? (
        <SettlingForm finding={finding} how={mode === 'ignore' ? 'ignored' : 'explained'} onClose={close} onSettle={onSettle} />
      ) : (
        <>
          <FindingFacts finding={finding} />
          <FindingActions finding={finding} draft={draft} onMode={onMode} onSettle={onSettle} />
          {mode === 'formula' ? <FormulaChoice finding={finding} onClose={close} onSettle={onSettle} /> : null}
        </>
      )}
    </section>
  );
}
