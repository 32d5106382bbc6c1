import { CheckmarkCircleRegular } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { selectDecisions, useSessionState, useUnit } from '../session/session-context';
import { ResultLine } from '../states/result-line';
import { useWords } from '../words/language';
import { countBySeverity, openFindings } from './triage';
import css from './agreement-line.module.css';

/** Only hints are left: the figures agree, and that is worth saying first. */
export function AgreementLine() {
  const words = useWords();
  const unit = useUnit();
  const decisions = useSessionState(selectDecisions);
  if (unit === null) return null;
  const { error, warning, info } = countBySeverity(openFindings(unit, decisions));
  if (error + warning > 0 || info === 0) return null;
  return (
    <p className={css.line}>
      <span className={css.sign} aria-hidden="true">
        <CheckmarkCircleRegular />
      </span>
      <span>
        <strong>
          <ResultLine unit={unit} />
        </strong>
        <span className={css.hints}>{words.states.hintsLeft(info)}</span>
      </span>
    </p>
  );
}
