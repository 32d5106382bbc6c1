import { ArrowRedoRegular } from '@fluentui/react-icons/headless/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/headless/svg/arrow-undo';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NoticeDialog } from '../notice/notice-dialog';
import { useNoticeWords } from '../notice/notice-words';
import { useWords } from '../words/language';
import { selectJournal, useSession, useSessionState, useUnit } from '../session/session-context';
import { useJournalWords } from './journal-words';
import { JournalItem } from './journal-item';
import { RecordButton } from './record-button';
import { useJournalStyles } from './journal-styles';
import { SettledList } from './settled-list';

const useStyles = makeStyles({
  tab: { flex: '1', minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalM },
  record: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '& p': { margin: `0 0 ${tokens.spacingVerticalMNudge}`, color: tokens.colorNeutralForeground2 },
  },
  papers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was done, latest first, and what was decided to leave; both go into 复核记录. */
export function JournalTab() {
  const journalWords = useJournalWords();
  const styles = useStyles();
  const shared = useJournalStyles();
  const session = useSession();
  const journal = useSessionState(selectJournal);
  const noticeWords = useNoticeWords();
  const { header } = useWords();
  const unit = useUnit();
  const [notice, setNotice] = useState(false);
  const done = journal.some(({ state }) => state === 'done');
  const undone = useSessionState(({ redoable }) => redoable.length > 0);
  const kept = useSessionState(({ journalKept }) => journalKept);

  return (
    <div className={styles.tab}>
      <section className={styles.record}>
        <p>{journalWords.recordExplain}</p>
        <div className={styles.papers}>
          <RecordButton appearance="primary" />
          {unit === null ? null : <Button onClick={() => setNotice(true)}>{noticeWords.title}</Button>}
        </div>
        {unit !== null && notice ? (
          <NoticeDialog unitKey={unit.key} unitName={unit.unit ?? header.noUnit} onClose={() => setNotice(false)} />
        ) : null}
      </section>
      <section aria-label={journalWords.done}>
        <div className={shared.head}>
          <h2 className={shared.title}>{journalWords.done}</h2>
          <Button appearance="subtle" icon={<ArrowUndoRegular />} disabled={!done} onClick={() => void session.undoAll()}>
            {journalWords.undoAll}
          </Button>
          <Button appearance="subtle" icon={<ArrowRedoRegular />} disabled={!undone} onClick={() => void session.redo()}>
            {journalWords.redo}
          </Button>
        </div>
        {journal.length === 0 ? (
          <p className={shared.empty}>{journalWords.empty}</p>
        ) : (
          <ol className={shared.list}>
            {[...journal].reverse().map((entry) => (
              <JournalItem key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
        {kept ? null : <p className={shared.empty}>{journalWords.lasts}</p>}
      </section>
      <SettledList />
    </div>
  );
}
