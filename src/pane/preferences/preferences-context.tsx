import { useState, type ReactNode } from 'react';
import { requiredContext } from '../required-context';
import { loadPreferences, savePreferences, type Preferences } from './preferences';

interface PreferencesAccess {
  readonly preferences: Preferences;
  readonly set: (change: Partial<Preferences>) => void;
}

const [Access, usePreferences] = requiredContext<PreferencesAccess>('Preferences');
export { usePreferences };

interface PreferencesProviderProps {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** The language Office is shown in, where it is known. */
  readonly displayLanguage: string | null;
  readonly children: ReactNode;
}

export function PreferencesProvider({ storage, displayLanguage, children }: PreferencesProviderProps) {
  const [preferences, setPreferences] = useState(() => loadPreferences(storage, displayLanguage));
  const set = (change: Partial<Preferences>) => {
    setPreferences((current) => ({ ...current, ...change }));
    savePreferences(storage, change);
  };
  return <Access value={{ preferences, set }}>{children}</Access>;
}
