import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { InfoFilled } from '@fluentui/react-icons/headless/svg/info';
import { readingOf } from '../../core/review/coverage';
import { RecordButton } from '../journal/record-button';
import { selectDecisions, selectReview, useSessionState, useUnit } from '../session/session-context';
import { settledFindings } from '../review/triage';
import { ResultLine } from './result-line';
import { useSay, useWords } from '../words/language';
import css from './clean.module.css';

/** All is settled: what is left is the paper to sign. */
export function Clean() {
  const words = useWords();
  const say = useSay();
  const unit = useUnit();
  const decisions = useSessionState(selectDecisions);
  const review = useSessionState(selectReview);
  if (unit === null || review === null) return null;
  const hidden = unit.muted.filter(({ count }) => count > 0);
  const isWhole = readingOf(unit, review) === 'whole';
  const ignored = settledFindings(unit, decisions).length;
  return (
    <div className={`${css.clean} by-clauses`}>
      <span className={css.sign} aria-hidden="true">
        {isWhole ? <CheckmarkCircleFilled /> : <InfoFilled />}
      </span>
      <p className={css.result}>
        <ResultLine unit={unit} />
      </p>
      {ignored === 0 ? null : <p>{words.states.cleanButIgnored(ignored)}</p>}
      {unit.muted.length === 0 ? null : (
        <p>
          {words.states.cleanButMuted(
            unit.muted.length,
            hidden.map(({ title, count }) => words.states.mutedKind(say(title), count)).join(words.states.and),
          )}
        </p>
      )}
      <p className={css.hint}>{words.states.cleanHint}</p>
      <div className={css.record}>
        <RecordButton appearance="secondary" />
      </div>
    </div>
  );
}
