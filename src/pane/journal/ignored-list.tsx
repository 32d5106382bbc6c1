import type { Finding } from '../../core/rules/finding';
import { toA1 } from '../../core/grid/address';
import { Button } from '@fluentui/react-components';
import { selectDecisions, selectReview, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { usePageWords } from '../words/page-words';
import css from './journal-tab.module.css';

/** Ignored findings of the whole workbook with their reasons; also those whose question is no longer there. */
export function IgnoredList() {
  const pageWords = usePageWords();
  const review = useSessionState(selectReview);
  const decisions = useSessionState(selectDecisions);
  const findings = new Map((review?.units ?? []).flatMap((unit) => unit.findings).map((finding) => [finding.key, finding] as const));
  const ignored = Object.entries(decisions.ignored);

  return (
    <section aria-label={pageWords.journal.ignored}>
      <div className={css.head}>
        <h2 className={css.title}>{pageWords.journal.ignored}</h2>
      </div>
      {ignored.length === 0 ? (
        <p className={css.empty}>{pageWords.journal.ignoredNone}</p>
      ) : (
        <ul className={css.list}>
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
  const pageWords = usePageWords();
  const say = useSay();
  const session = useSession();
  const label = finding === null ? pageWords.journal.gone : say(finding.field.label);
  return (
    <li className={css.item}>
      <span className={css.time}>{finding === null ? '' : toA1(finding.field.at)}</span>
      <div className={css.what}>
        <p className={css.action}>{label}</p>
        {finding === null ? null : <p className={css.label}>{say(finding.title)}</p>}
        <p className={css.label}>{pageWords.journal.reason(reason)}</p>
      </div>
      <Button appearance="subtle" aria-label={pageWords.journal.restoreOne(label)} onClick={() => void session.restore(findingKey)}>
        {pageWords.journal.restore}
      </Button>
    </li>
  );
}
