import { PreferencesProvider, usePreferences } from '../preferences/preferences-context';
import { StateScreen } from '../states/state-screen';
import { PaneTheme } from '../theme/pane-theme';
import { LanguageProvider, useWords } from '../words/language';

interface HostUnavailableProps {
  readonly reason: 'silent' | 'not-excel' | 'too-old';
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
}

/** There is no Excel to work with: what is missing and what to do about it. */
export function HostUnavailable({ reason, storage }: HostUnavailableProps) {
  return (
    <PreferencesProvider storage={storage} displayLanguage={navigator.language}>
      <PaneTheme officeIsDark={null}>
        <Explanation reason={reason} />
      </PaneTheme>
    </PreferencesProvider>
  );
}

function Explanation({ reason }: { reason: HostUnavailableProps['reason'] }) {
  const { preferences } = usePreferences();
  return (
    <LanguageProvider language={preferences.language}>
      <Text reason={reason} />
    </LanguageProvider>
  );
}

function Text({ reason }: { reason: HostUnavailableProps['reason'] }) {
  const words = useWords();
  return (
    <StateScreen title={words.product}>
      <p>{words.unavailable[reason]}</p>
    </StateScreen>
  );
}
