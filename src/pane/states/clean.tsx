import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { RecordButton } from '../journal/record-button';
import { useSessionState, useUnit } from '../session/session-context';
import { ignoredFindings } from '../review/triage';
import { useWords } from '../words/language';
import css from './clean.module.css';

/** All is settled: what is left is the paper to sign. */
export function Clean() {
  const words = useWords();
  const unit = useUnit();
  const { decisions } = useSessionState();
  if (unit === null) return null;
  const total = unit.score?.recomputed ?? null;
  const ignored = ignoredFindings(unit, decisions).length;
  return (
    <div className={`${css.clean} by-clauses`}>
      <span className={css.sign} aria-hidden="true">
        <CheckmarkCircleFilled />
      </span>
      <p className={css.result}>{total === null ? words.states.cleanNoScore : words.states.clean(total)}</p>
      {ignored === 0 ? null : <p>{words.states.cleanButIgnored(ignored)}</p>}
      <p className={css.hint}>{words.states.cleanHint}</p>
      <div className={css.record}>
        <RecordButton look="outline" />
      </div>
    </div>
  );
}
