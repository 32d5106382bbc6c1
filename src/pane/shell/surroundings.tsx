import type { ReactNode } from 'react';
import { PreferencesProvider, usePreferences } from '../preferences/preferences-context';
import { NO_OFFICE_THEME, PaneTheme, type OfficeTheme } from '../theme/pane-theme';
import { LanguageProvider } from '../words/language';

interface SurroundingsProps {
  /** The language Office is shown in; null where nothing told it. */
  readonly language: string | null;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly theme?: OfficeTheme;
  readonly children: ReactNode;
}

/** Around all that is shown: the person's colours and language. Nothing in it needs a workbook. */
export function Surroundings({ language, storage, theme = NO_OFFICE_THEME, children }: SurroundingsProps) {
  return (
    <PreferencesProvider storage={storage} displayLanguage={language ?? navigator.language}>
      <PaneTheme office={theme}>
        <InLanguageOfChoice>{children}</InLanguageOfChoice>
      </PaneTheme>
    </PreferencesProvider>
  );
}

function InLanguageOfChoice({ children }: { children: ReactNode }) {
  const { preferences } = usePreferences();
  return <LanguageProvider language={preferences.language}>{children}</LanguageProvider>;
}
