import type { Session } from '../../app/session';

/** Does something and tells whether it got into the journal; a refused or called-off action does not. */
export async function carriedOut(session: Session, act: () => Promise<void>): Promise<boolean> {
  const before = latestEntry(session);
  await act();
  return latestEntry(session) !== before;
}

function latestEntry(session: Session): number | null {
  return session.store.get().journal.at(-1)?.id ?? null;
}
