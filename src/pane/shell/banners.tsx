import { marksToUpdate } from '../../app/marking';
import type { SessionState } from '../../app/session-state';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { useSessionState } from '../session/session-context';

const BannerBars = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './banner-bars')).BannerBars));

/** Where it is said what stands in the way; mostly nothing does. */
export function Banners() {
  return useSessionState(isSomethingInTheWay) ? <BannerBars /> : null;
}

function isSomethingInTheWay(state: SessionState): boolean {
  const { queued, protectedSheets, oversizedSheets, decisionsProblem } = state;
  const sheets = protectedSheets.length + oversizedSheets.length + marksToUpdate(state).length;
  return queued > 0 || sheets > 0 || decisionsProblem !== null;
}
