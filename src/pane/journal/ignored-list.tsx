import type { Finding } from '../../core/rules/finding';
import { toA1 } from '../../core/grid/address';
import { isReportKey } from '../../core/report/report-key';
import { Button } from '@fluentui/react-components';
import { selectDecisions, selectReview, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { useJournalWords } from './journal-words';
import { useJournalStyles } from './journal-styles';

/** Ignored findings of the whole workbook with their reasons; also those whose question is no longer there. */
export function IgnoredList() {
  const journalWords = useJournalWords();
  const styles = useJournalStyles();
  const review = useSessionState(selectReview);
  const decisions = useSessionState(selectDecisions);
  const findings = new Map((review?.units ?? []).flatMap((unit) => unit.findings).map((finding) => [finding.key, finding] as const));
  const ignored = Object.entries(decisions.ignored);

  return (
    <section aria-label={journalWords.ignored}>
      <div className={styles.head}>
        <h2 className={styles.title}>{journalWords.ignored}</h2>
      </div>
      {ignored.length === 0 ? (
        <p className={styles.empty}>{journalWords.ignoredNone}</p>
      ) : (
        <ul className={styles.list}>
          {ignored.map(([key, { reason }]) => (
            <IgnoredItem key={key} findingKey={key} finding={findings.get(key) ?? null} reason={reason} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface IgnoredItemProps {
  readonly findingKey: string;
  readonly finding: Finding | null;
  readonly reason: string;
}

function IgnoredItem({ findingKey, finding, reason }: IgnoredItemProps) {
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
        <p className={styles.label}>{journalWords.reason(reason)}</p>
      </div>
      <Button appearance="subtle" aria-label={journalWords.restoreOne(label)} onClick={() => void session.restore(findingKey)}>
        {journalWords.restore}
      </Button>
    </li>
  );
}
