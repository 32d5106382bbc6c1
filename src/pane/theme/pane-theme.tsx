import { useSyncExternalStore, type ReactNode } from 'react';
import { usePreferences } from '../preferences/preferences-context';
import './fluent-tokens.css';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** What Office says about its own theme. */
export interface OfficeTheme {
  /** Null where it says nothing (Excel on the web). */
  readonly isDark: () => boolean | null;
  /** Hears of a theme that may have changed, until the returned function is called. */
  readonly watch: (listener: () => void) => () => void;
}

/** Where there is no Office to ask. */
export const NO_OFFICE_THEME: OfficeTheme = { isDark: () => null, watch: () => () => undefined };

interface PaneThemeProps {
  readonly office: OfficeTheme;
  readonly children: ReactNode;
}

/** The person's choice, else Office's theme, else the system's, else light. */
export function PaneTheme({ office, children }: PaneThemeProps) {
  const { preferences } = usePreferences();
  const officeIsDark = useSyncExternalStore(office.watch, office.isDark);
  const systemIsDark = useSyncExternalStore(watchSystem, readSystem);
  const dark = preferences.theme === 'auto' ? (officeIsDark ?? systemIsDark) : preferences.theme === 'dark';
  return <div data-theme={dark ? 'dark' : 'light'}>{children}</div>;
}

function watchSystem(listener: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function readSystem(): boolean {
  return window.matchMedia(DARK_QUERY).matches;
}
