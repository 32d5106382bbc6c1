import { LightbulbRegular } from '@fluentui/react-icons/headless/svg/lightbulb';
import { toA1 } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { SeverityMark } from '../controls/severity-mark';
import { useSession, useSessionState } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { FigureTriple } from './figure-triple';
import { RelatedCells } from './related-cells';
import css from './finding-facts.module.css';

/** What and where, the figures, how they come about, why, and on what ground. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const words = useWords();
  const say = useSay();
  const session = useSession();
  const { decisions } = useSessionState();
  const { field, severity, kind, message, arithmetic, diagnosis, basis, folded } = finding;
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
      {arithmetic === null ? null : (
        <dl className={css.arithmetic}>
          <dt>{words.review.arithmetic}</dt>
          <dd>{arithmetic}</dd>
        </dl>
      )}
      {diagnosis === null ? null : (
        <p className={css.diagnosis}>
          <span className={css.bulb} aria-hidden="true">
            <LightbulbRegular />
          </span>
          <span>
            <strong>{words.review.diagnosis}</strong> {say(diagnosis)}
          </span>
        </p>
      )}
      <p className={css.basis}>
        {words.review.basis}：{say(basis)}
      </p>
      <RelatedCells fields={finding.related} />
      {folded.length === 0 ? null : (
        <div className={css.folded}>
          <h3>{words.review.also}</h3>
          <ul>
            {folded.map((other) => (
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
