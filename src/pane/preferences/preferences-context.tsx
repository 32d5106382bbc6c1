import { createContext, useContext, useState, type ReactNode } from 'react';
import { loadPreferences, savePreferences, type Preferences } from './preferences';

interface PreferencesAccess {
  readonly preferences: Preferences;
  readonly set: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesAccess | null>(null);

interface PreferencesProviderProps {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** The language Office is shown in, where it is known. */
  readonly displayLanguage: string | null;
  readonly children: ReactNode;
}

export function PreferencesProvider({ storage, displayLanguage, children }: PreferencesProviderProps) {
  const [preferences, setPreferences] = useState(() => loadPreferences(storage, displayLanguage));
  const set = (change: Partial<Preferences>) => {
    const next = { ...preferences, ...change };
    setPreferences(next);
    savePreferences(storage, next);
  };
  return <PreferencesContext.Provider value={{ preferences, set }}>{children}</PreferencesContext.Provider>;
}

export function usePreferences(): PreferencesAccess {
  const access = useContext(PreferencesContext);
  if (access === null) throw new Error('usePreferences needs a PreferencesProvider above it');
  return access;
}
