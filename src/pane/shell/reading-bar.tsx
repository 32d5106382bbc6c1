import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { selectPhase, useSessionState } from '../session/session-context';
import { useLasting } from './use-lasting';

const ReadingProgress = inItsPlace(
  soon(async () => (await import(/* webpackChunkName: "answers" */ './reading-progress')).ReadingProgress),
);

const SHOWN_AFTER_MS = 500;

/** Nothing at all for a short reading, a bar for one that takes its time. */
export function ReadingBar() {
  const progress = useSessionState((state) => state.progress);
  const isReading = useSessionState(selectPhase) === 'reviewing';
  const lasting = useLasting(isReading, SHOWN_AFTER_MS);
  return isReading && lasting ? <ReadingProgress progress={progress} /> : null;
}
