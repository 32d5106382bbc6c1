import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { usePreferences } from '../preferences/preferences-context';

const DARK_QUERY = '(prefers-color-scheme: dark)';

interface PaneThemeProps {
  /** What Office says about its own theme; null where it says nothing (Excel on the web). */
  readonly officeIsDark: boolean | null;
  readonly children: ReactNode;
}

/** The person's choice, else Office's theme, else the system's, else light. */
export function PaneTheme({ officeIsDark, children }: PaneThemeProps) {
  const { preferences } = usePreferences();
  const systemIsDark = useSyncExternalStore(watchSystem, readSystem);
  const dark = preferences.theme === 'auto' ? (officeIsDark ?? systemIsDark) : preferences.theme === 'dark';
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} data-theme={dark ? 'dark' : 'light'}>
      {children}
    </FluentProvider>
  );
}

function watchSystem(listener: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function readSystem(): boolean {
  return window.matchMedia(DARK_QUERY).matches;
}
