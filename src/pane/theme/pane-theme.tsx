import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { usePreferences } from '../preferences/preferences-context';
import { useTheme, type ThemeName } from './themes';

const DARK = '(prefers-color-scheme: dark)';
const HIGH_CONTRAST = '(forced-colors: active)';

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

/** The system's contrast above all, then the person's choice, else Office's theme, else the system's, else light. */
export function PaneTheme({ office, children }: PaneThemeProps) {
  const { preferences } = usePreferences();
  const officeIsDark = useSyncExternalStore(office.watch, office.isDark);
  const systemIsDark = useMedia(DARK);
  const highContrast = useMedia(HIGH_CONTRAST);
  const dark = preferences.theme === 'auto' ? (officeIsDark ?? systemIsDark) : preferences.theme === 'dark';
  const name: ThemeName = highContrast ? 'high-contrast' : dark ? 'dark' : 'light';
  const theme = useTheme(name);
  return theme === null ? null : (
    <FluentProvider theme={theme} data-theme={name} style={{ colorScheme: name === 'light' ? 'light' : 'dark' }}>
      {children}
    </FluentProvider>
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
