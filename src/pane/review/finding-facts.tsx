import type { ReactNode } from 'react';
import { toA1 } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { SeverityMark } from '../controls/severity-mark';
import { selectDecisions, useSession, useSessionState, useUnit } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { FigureTriple } from './figure-triple';
import { RelatedCells } from './related-cells';
import css from './finding-facts.module.css';

/** What and where, the figures, how they come about, why, and on what ground. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const words = useWords();
  const say = useSay();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const { field, severity, kind, message, arithmetic, diagnosis, basis } = finding;
  const following = useUnit()?.findings.filter(({ follows }) => follows === finding.key) ?? [];
  const ignored = decisions.ignored[finding.key];

  return (
    <div className={css.facts} tabIndex={0} role="group" aria-label={say(field.label)}>
      <div className={css.kind}>
        <SeverityMark severity={severity} />
        <span>
          {words.severity[severity]} · {words.kind[severity][kind]}
        </span>
        <span className={css.place}>
          {field.sheet.name} {toA1(field.at)}
        </span>
      </div>
      <h2 className={css.what}>{say(field.label)}</h2>
      <p className={css.message}>{say(message)}</p>
      {session.rowHidden(field) ? <p className={css.hidden}>{words.review.hiddenRow}</p> : null}
      {ignored === undefined ? null : <p className={css.ignored}>{words.review.ignoredReason(ignored.reason)}</p>}
      <FigureTriple finding={finding} />
      <dl className={css.grounds}>
        {isStatedAlone(finding) ? (
          <Ground name="stated" term={words.review.stated}>
            {finding.stated}
          </Ground>
        ) : null}
        {arithmetic === null ? null : (
          <Ground name="arithmetic" term={words.review.arithmetic}>
            {arithmetic}
          </Ground>
        )}
        {diagnosis === null ? null : (
          <Ground name="diagnosis" term={words.review.diagnosis}>
            {say(diagnosis)}
          </Ground>
        )}
        <Ground name="basis" term={words.review.basis}>
          {say(basis)}
        </Ground>
        {finding.related.length === 0 ? null : (
          <Ground name="related" term={words.review.related}>
            <RelatedCells fields={finding.related} />
          </Ground>
        )}
      </dl>
      {following.length === 0 ? null : (
        <div className={css.folded}>
          <h3>{words.review.also}</h3>
          <ul>
            {following.map((other) => (
              <li key={other.key}>
                <SeverityMark severity={other.severity} />
                <span>{say(other.message)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** One line of grounds: what it is at the left, in one column with the others, and what it says beside it. */
function Ground({ name, term, children }: { name: string; term: string; children: ReactNode }) {
  return (
    <div className={css.ground} data-name={name}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A figure that is right or cannot be worked out. A title or a name is none, and stands above already. */
function isStatedAlone({ stated, expected, difference, field }: Finding): boolean {
  return stated !== null && expected === null && difference === null && field.entry.kind !== 'text';
}
