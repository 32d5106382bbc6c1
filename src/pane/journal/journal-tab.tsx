import { ArrowRedoRegular } from '@fluentui/react-icons/headless/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/headless/svg/arrow-undo';
import { Button } from '@fluentui/react-components';
import { selectJournal, useSession, useSessionState } from '../session/session-context';
import { useJournalWords } from './journal-words';
import { IgnoredList } from './ignored-list';
import { JournalItem } from './journal-item';
import { NoticeButton } from './notice-button';
import { RecordButton } from './record-button';
import css from './journal-tab.module.css';

/** What was done, latest first, and what was decided to leave; both go into 复核记录. */
export function JournalTab() {
  const journalWords = useJournalWords();
  const session = useSession();
  const journal = useSessionState(selectJournal);
  const done = journal.some(({ state }) => state === 'done');
  const undone = journal.some(({ state }) => state === 'undone');

  return (
    <div className={css.tab}>
      <section className={css.record}>
        <p>{journalWords.recordExplain}</p>
        <div className={css.papers}>
          <RecordButton appearance="primary" />
          <NoticeButton />
        </div>
      </section>
      <section aria-label={journalWords.done}>
        <div className={css.head}>
          <h2 className={css.title}>{journalWords.done}</h2>
          <Button appearance="subtle" icon={<ArrowUndoRegular />} disabled={!done} onClick={() => void session.undoAll()}>
            {journalWords.undoAll}
          </Button>
          <Button appearance="subtle" icon={<ArrowRedoRegular />} disabled={!undone} onClick={() => void session.redo()}>
            {journalWords.redo}
          </Button>
        </div>
        {journal.length === 0 ? (
          <p className={css.empty}>{journalWords.empty}</p>
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
