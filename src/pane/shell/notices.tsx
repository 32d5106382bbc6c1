import { useState } from 'react';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { selectNotice, useSessionState } from '../session/session-context';
import { useHints } from './hints';

const NoticeToasts = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './notice-toasts')).NoticeToasts));

/** Where what happens is told: from the first time there is anything to tell. */
export function Notices() {
  const notice = useSessionState(selectNotice);
  const { hint } = useHints();
  const [needed, setNeeded] = useState(false);
  if (!needed && (notice !== null || hint !== null)) setNeeded(true);
  return needed ? <NoticeToasts /> : null;
}
