import { ArrowRedoRegular } from '@fluentui/react-icons/headless/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/headless/svg/arrow-undo';
import { Button } from '@fluentui/react-components';
import { selectJournal, useSession, useSessionState } from '../session/session-context';
import { usePageWords } from '../words/page-words';
import { IgnoredList } from './ignored-list';
import { JournalItem } from './journal-item';
import { RecordButton } from './record-button';
import css from './journal-tab.module.css';

/** What was done, latest first, and what was decided to leave; both go into 复核记录. */
export function JournalTab() {
  const pageWords = usePageWords();
  const session = useSession();
  const journal = useSessionState(selectJournal);
  const done = journal.some(({ state }) => state === 'done');
  const undone = journal.some(({ state }) => state === 'undone');

  return (
    <div className={css.tab}>
      <section className={css.record}>
        <p>{pageWords.journal.recordExplain}</p>
        <RecordButton appearance="primary" />
      </section>
      <section aria-label={pageWords.journal.done}>
        <div className={css.head}>
          <h2 className={css.title}>{pageWords.journal.done}</h2>
          <Button appearance="subtle" icon={<ArrowUndoRegular />} disabled={!done} onClick={() => void session.undoAll()}>
            {pageWords.journal.undoAll}
          </Button>
          <Button appearance="subtle" icon={<ArrowRedoRegular />} disabled={!undone} onClick={() => void session.redo()}>
            {pageWords.journal.redo}
          </Button>
        </div>
        {journal.length === 0 ? (
          <p className={css.empty}>{pageWords.journal.empty}</p>
        ) : (
          <ol className={css.list}>
            {[...journal].reverse().map((entry) => (
              <JournalItem key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </section>
      <IgnoredList />
    </div>
  );
}
