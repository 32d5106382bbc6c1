import { ProgressMeter } from '../controls/progress-meter';
import { useSession, useSessionState } from '../session/session-context';

/** The first reading: nothing at all for a short one, a bar once there is progress to tell of. */
export function Reading() {
  const session = useSession();
  const { progress } = useSessionState();
  return <main>{progress === null ? null : <ProgressMeter progress={progress} onCancel={() => session.cancelReview()} />}</main>;
}
