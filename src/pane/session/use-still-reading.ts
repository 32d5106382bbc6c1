import { useLasting } from '../shell/use-lasting';
import { useSessionState } from './session-context';

const NOTICED_AFTER_MS = 300;

/** Sheets are still being read, so that nothing can be said of all that a unit filed. A short reading is not noticed. */
export function useStillReading(): boolean {
  const reading = useSessionState(({ progress }) => progress !== null);
  return useLasting(reading, NOTICED_AFTER_MS) && reading;
}
