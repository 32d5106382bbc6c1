import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { InfoFilled } from '@fluentui/react-icons/headless/svg/info';
import { readingOf } from '../../core/review/coverage';
import { RecordButton } from '../journal/record-button';
import { selectDecisions, selectReview, useSessionState, useUnit } from '../session/session-context';
import { useStillReading } from '../session/use-still-reading';
import { settledFindings } from '../review/triage';
import { MutedKinds } from './muted-kinds';
import { ResultLine } from './result-line';
import { WhatWasNotRead } from './what-was-not-read';
import { LOW } from '../theme/room';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  clean: {
    flex: '1',
    minHeight: 0,
    overflowY: 'auto',
    padding: `2.5rem ${tokens.spacingHorizontalXXL}`,
    textAlign: 'center',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& p': { maxWidth: '20rem', margin: `0 auto ${tokens.spacingVerticalS}` },
    [LOW]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  sign: {
    display: 'inline-flex',
    marginBottom: tokens.spacingVerticalM,
    fontSize: '3rem',
    color: tokens.colorNeutralForeground3,
    [LOW]: { display: 'none' },
  },
  allWell: { color: tokens.colorStatusSuccessForeground1 },
  result: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
  record: {
    [LOW]: { position: 'sticky', bottom: 0, paddingBlock: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground1 },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** All is settled: what is left is the paper to sign. */
export function Clean() {
  const words = useWords();
  const styles = useStyles();
  const unit = useUnit();
  const decisions = useSessionState(selectDecisions);
  const review = useSessionState(selectReview);
  const stillReading = useStillReading();
  if (unit === null || review === null) return null;
  if (stillReading) return <div className={styles.clean}>{words.live.reviewing}</div>;
  const reading = readingOf(unit, review);
  const ignored = settledFindings(unit, decisions).length;
  return (
    <div className={mergeClasses(styles.clean, 'by-clauses')}>
      <span className={mergeClasses(styles.sign, reading === 'whole' && styles.allWell)} aria-hidden="true">
        {reading === 'whole' ? <CheckmarkCircleFilled /> : <InfoFilled />}
      </span>
      <p className={styles.result}>
        <ResultLine unit={unit} />
      </p>
      {reading === 'partly-read' ? (
        <div className={styles.actions}>
          <WhatWasNotRead unit={unit} review={review} />
        </div>
      ) : null}
      {ignored === 0 ? null : <p>{words.states.cleanButIgnored(ignored)}</p>}
      <MutedKinds unit={unit} />
      <p className={styles.hint}>{words.states.cleanHint}</p>
      <div className={styles.record}>
        <RecordButton appearance="secondary" />
      </div>
    </div>
  );
}
