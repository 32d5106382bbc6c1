import { selectDecisions, selectNotice, selectPhase, useSessionState, useUnit } from '../session/session-context';
import { countBySeverity } from '../../core/rules/finding';
import { openFindings } from '../review/triage';
import type { ReactNode } from 'react';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { useWords } from '../words/language';
import { useHints } from './hints';

const NoticeTold = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './notice-told')).NoticeTold));

/** The one live region: what a form says, what happened, else how the review came out. Polite, so that it never cuts in on typing. */
export function Announcer() {
  const words = useWords();
  const notice = useSessionState(selectNotice);
  const phase = useSessionState(selectPhase);
  const decisions = useSessionState(selectDecisions);
  const unit = useUnit();
  const { hint, told } = useHints();

  let text: ReactNode = '';
  if (hint !== null) text = hint.text;
  else if (told !== null) text = told;
  else if (notice !== null) text = <NoticeTold notice={notice} />;
  else if (phase === 'reviewing') text = words.live.reviewing;
  else if (unit !== null) {
    const counts = countBySeverity(openFindings(unit, decisions));
    text = words.live.found(counts.error, counts.warning, counts.info);
  }
  return (
    <div role="status" aria-live="polite" className="for-listening">
      {text}
    </div>
  );
}
