import { useEffect } from 'react';
import { usePreferences } from '../preferences/preferences-context';
import { useSession } from './session-context';

/** When marks are written is the person's choice at this machine; nothing chosen is what suits this Excel. */
export function useMarkingPreference(): void {
  const session = useSession();
  const { marking } = usePreferences().preferences;
  useEffect(() => void session.setMarking(marking), [session, marking]);
}
