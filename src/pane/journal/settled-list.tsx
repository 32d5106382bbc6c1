import type { Finding } from '../../core/rules/finding';
import { toA1 } from '../../core/grid/address';
import { isReportKey } from '../../core/report/report-key';
import { Button } from '@fluentui/react-components';
import { selectDecisions, selectReview, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { useJournalWords } from './journal-words';
import { useJournalStyles } from './journal-styles';

/** What was ignored or explained in the whole workbook, with the words for it; also that whose question is no longer there. */
export function SettledList() {
  const journalWords = useJournalWords();
  const styles = useJournalStyles();
  const review = useSessionState(selectReview);
  const decisions = useSessionState(selectDecisions);
  const findings = new Map((review?.units ?? []).flatMap((unit) => unit.findings).map((finding) => [finding.key, finding] as const));
  const settled = [
    ...Object.entries(decisions.ignored).map(([key, { reason }]) => [key, journalWords.reason(reason)] as const),
    ...Object.entries(decisions.explained).map(([key, { text }]) => [key, journalWords.explanation(text)] as const),
  ];

  return (
    <section aria-label={journalWords.settled}>
      <div className={styles.head}>
        <h2 className={styles.title}>{journalWords.settled}</h2>
      </div>
      {settled.length === 0 ? (
        <p className={styles.empty}>{journalWords.settledNone}</p>
      ) : (
        <ul className={styles.list}>
          {settled.map(([key, words]) => (
            <SettledItem key={`${key} ${words}`} findingKey={key} finding={findings.get(key) ?? null} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SettledItemProps {
  readonly findingKey: string;
  readonly finding: Finding | null;
  /** As they are said. */
  readonly words: string;
}

function SettledItem({ findingKey, finding, words }: SettledItemProps) {
  const journalWords = useJournalWords();
  const styles = useJournalStyles();
  const say = useSay();
  const session = useSession();
  const label = finding !== null ? say(finding.field.label) : isReportKey(findingKey) ? journalWords.inReport : journalWords.gone;
  return (
    <li className={styles.item}>
      <span className={styles.time}>{finding === null ? '' : toA1(finding.field.at)}</span>
      <div className={styles.what}>
        <p className={styles.action}>{label}</p>
        {finding === null ? null : <p className={styles.label}>{say(finding.title)}</p>}
        <p className={styles.label}>{words}</p>
      </div>
      <Button appearance="subtle" aria-label={journalWords.restoreOne(label)} onClick={() => void session.restore(findingKey)}>
        {journalWords.restore}
      </Button>
    </li>
  );
}
