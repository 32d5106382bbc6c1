import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { toA1 } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { explanationOf, settlementOf } from '../../core/settled';
import { SeverityMark } from '../controls/severity-mark';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { selectDecisions, useSession, useSessionState, useUnit } from '../session/session-context';
import { CRAMPED } from '../theme/room';
import { useSay, useWords } from '../words/language';
import { FigureTriple } from './figure-triple';
import { RelatedCells } from './related-cells';

const SettledNote = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './settled-note')).SettledNote));

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flex: '1 1 auto',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minHeight: '5rem',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    overflowWrap: 'anywhere',
    [CRAMPED]: { flex: 'none', minHeight: 0, overflowY: 'visible', backgroundColor: tokens.colorNeutralBackground1 },
  },
  kind: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  place: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0 },
  grounds: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, margin: 0 },
  ground: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  term: { flex: '0 0 auto', minWidth: '3.75rem', ':lang(en)': { minWidth: '4.5rem' } },
  said: { flex: '1 1 9rem', minWidth: 0, margin: 0, fontVariantNumeric: 'tabular-nums' },
  diagnosis: { backgroundColor: tokens.colorStatusWarningBackground1 },
  following: { margin: 0, padding: 0, listStyleType: 'none' },
  one: { display: 'flex', columnGap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS },
});

/** What and where, the figures and how they come about first of all; then why, and on what ground. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const words = useWords();
  const say = useSay();
  const styles = useStyles();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const { field, severity, kind, message, arithmetic, diagnosis, basis } = finding;
  const following = useUnit()?.findings.filter(({ follows }) => follows === finding.key) ?? [];
  const settled = settlementOf(finding, decisions);
  const reason = settled?.how === 'ignored' ? settled.text : undefined;
  const explanation = explanationOf(finding, decisions)?.text;
  const figures = finding.expected !== null || finding.difference !== null;

  return (
    <div className={styles.facts} tabIndex={0} role="group" aria-label={say(field.label)}>
      <div className={mergeClasses(styles.kind, styles.small)}>
        <SeverityMark severity={severity} />
        {words.severity[severity]} · {words.kind[severity][kind]}
        <Link
          as="button"
          className={mergeClasses(styles.small, styles.place)}
          aria-label={words.review.revealAt(field.sheet.name, toA1(field.at))}
          onClick={() => void session.reveal(field.key)}
        >
          {field.sheet.name} {toA1(field.at)}
        </Link>
      </div>
      <h2 className={styles.what}>{say(field.label)}</h2>
      {figures ? null : <p className={styles.message}>{say(message)}</p>}
      <FigureTriple finding={finding} />
      <dl className={styles.grounds}>
        {isStatedAlone(finding) ? <Ground term={words.review.stated}>{finding.stated}</Ground> : null}
        {arithmetic === null ? null : <Ground term={words.review.arithmetic}>{arithmetic}</Ground>}
        {diagnosis === null ? null : (
          <Ground term={words.review.diagnosis} className={styles.diagnosis}>
            {say(diagnosis)}
          </Ground>
        )}
      </dl>
      {session.rowHidden(field) ? (
        <Text size={200} weight="semibold">
          {words.review.hiddenRow}
        </Text>
      ) : null}
      {reason === undefined && explanation === undefined ? null : (
        <SettledNote text={reason === undefined ? words.review.explainedAs(explanation ?? '') : words.review.ignoredReason(reason)} />
      )}
      {figures ? <p className={styles.message}>{say(message)}</p> : null}
      {following.length === 0 ? null : (
        <div>
          <Text size={200} weight="semibold">
            {words.review.settledWith(following.length)}
          </Text>
          <ul className={styles.following}>
            {following.map((other) => (
              <li key={other.key} className={styles.one}>
                <SeverityMark severity={other.severity} />
                <Text size={200}>
                  {toA1(other.field.at)} {say(other.message)}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className={styles.grounds}>
        <Ground term={words.review.basis}>{say(basis)}</Ground>
        {finding.related.length === 0 ? null : (
          <Ground term={words.review.related}>
            <RelatedCells fields={finding.related} />
          </Ground>
        )}
      </dl>
    </div>
  );
}

/** One line of grounds: what it is at the left, in one column with the others, and what it says beside it. */
function Ground({ term, className, children }: { term: string; className?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.ground, className)}>
      <dt className={mergeClasses(styles.small, styles.term)}>{term}</dt>
      <dd className={styles.said}>{children}</dd>
    </div>
  );
}

/** A figure that is right or cannot be worked out. A title or a name is none, and stands above already. */
function isStatedAlone({ stated, expected, difference, field }: Finding): boolean {
  return stated !== null && expected === null && difference === null && field.entry.kind !== 'text';
}
