import type { ReactNode } from 'react';
import { PreferencesProvider, usePreferences } from '../preferences/preferences-context';
import { NO_OFFICE_THEME, PaneTheme } from '../theme/pane-theme';
import { LanguageProvider } from '../words/language';

interface BeforeSessionProps {
  /** The language Office is shown in; null where nothing told it. */
  readonly language: string | null;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly children: ReactNode;
}

/** Around what is shown while there is no session: the person's colours and language, and nothing that needs a workbook. */
export function BeforeSession({ language, storage, children }: BeforeSessionProps) {
  return (
    <PreferencesProvider storage={storage} displayLanguage={language ?? navigator.language}>
      <PaneTheme office={NO_OFFICE_THEME}>
        <InLanguageOfChoice>{children}</InLanguageOfChoice>
      </PaneTheme>
    </PreferencesProvider>
  );
}

function InLanguageOfChoice({ children }: { children: ReactNode }) {
  const { preferences } = usePreferences();
  return <LanguageProvider language={preferences.language}>{children}</LanguageProvider>;
}
