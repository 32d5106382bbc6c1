import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from '../../app/session';
import type { SessionState } from '../../app/session-state';
import type { UnitReview } from '../../core/review/result';
import { requiredContext } from '../required-context';

export const [SessionProvider, useSession] = requiredContext<Session>('Session');

/**
 * A part of the state; the component renders again when that part is another, and for nothing else.
 * @param select gives a value the state holds, never one made on the spot
 */
export function useSessionState<Selected>(select: (state: SessionState) => Selected): Selected {
  const { store } = useSession();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => select(store.get()));
}

/** The unit on show; null while there is none. Another one with every edit of its cells: for a part of it, select that part. */
export function useUnit(): UnitReview | null {
  return useSessionState(selectUnit);
}

export function selectUnit({ review, unitKey }: SessionState): UnitReview | null {
  return review?.units.find((unit) => unit.key === unitKey) ?? review?.units[0] ?? null;
}

export const selectDecisions = (state: SessionState) => state.decisions;
export const selectReview = (state: SessionState) => state.review;
export const selectPhase = (state: SessionState) => state.phase;
export const selectJournal = (state: SessionState) => state.journal;
export const selectNotice = (state: SessionState) => state.notice;
export const selectPack = (state: SessionState) => state.pack;
export const selectActiveSheet = (state: SessionState) => state.activeSheet;
export const selectOpenReport = (state: SessionState) => state.report;
export const selectSelectedCell = (state: SessionState) => state.selectedCell;
