import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Session, SessionState } from '../../app/session';
import type { UnitReview } from '../../core/review/result';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

export function useSessionState(): SessionState {
  const { store } = useSession();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => store.get());
}

/** The unit on show; null while there is none. */
export function useUnit(): UnitReview | null {
  const { review, unitKey } = useSessionState();
  return review?.units.find((unit) => unit.key === unitKey) ?? review?.units[0] ?? null;
}
