import { ProgressMeter } from '../controls/progress-meter';
import { useSession, useSessionState } from '../session/session-context';
import { useLasting } from './use-lasting';

const SHOWN_AFTER_MS = 500;

/** A reading that takes its time: how far it is, on what, and the way out of it. */
export function ReadingBar() {
  const session = useSession();
  const { progress } = useSessionState();
  const lasting = useLasting(progress !== null, SHOWN_AFTER_MS);
  return progress === null || !lasting ? null : <ProgressMeter progress={progress} onCancel={() => session.cancelReview()} />;
}
