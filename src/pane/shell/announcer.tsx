import { selectDecisions, selectNotice, selectPhase, useSessionState, useUnit } from '../session/session-context';
import { openFindings, countBySeverity } from '../review/triage';
import { useWords } from '../words/language';
import { useHints } from './hints';
import { noticeText } from './notice-text';

/** The one live region: what happened, else how the review came out. Polite, so that it never cuts in on typing. */
export function Announcer() {
  const words = useWords();
  const notice = useSessionState(selectNotice);
  const phase = useSessionState(selectPhase);
  const decisions = useSessionState(selectDecisions);
  const unit = useUnit();
  const { hint } = useHints();

  let text = '';
  if (hint !== null) text = hint.text;
  else if (notice !== null) text = noticeText(notice, words);
  else if (phase === 'reviewing') text = words.live.reviewing;
  else if (unit !== null) {
    const counts = countBySeverity(openFindings(unit, decisions));
    text = words.notice.reviewed(counts.error, counts.warning, counts.info);
  }
  return (
    <div role="status" aria-live="polite" className="for-listening">
      {text}
    </div>
  );
}
