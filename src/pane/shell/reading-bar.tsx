import { useSession, useSessionState } from '../session/session-context';
import { ProgressMeter } from '../controls/progress-meter';

/** Results are on screen already and more are being read. */
export function ReadingBar() {
  const session = useSession();
  const { progress } = useSessionState();
  return progress === null ? null : <ProgressMeter progress={progress} onCancel={() => session.cancelReview()} />;
}
