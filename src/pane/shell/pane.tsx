import type { ReactNode } from 'react';
import type { RunSelfCheck } from '../../app/self-check';
import type { Session } from '../../app/session';
import { SelfCheckProvider } from '../self-check/self-check-runner';
import { PreferencesProvider, usePreferences } from '../preferences/preferences-context';
import { SessionProvider } from '../session/session-context';
import { PaneTheme, type OfficeTheme } from '../theme/pane-theme';
import { LanguageProvider } from '../words/language';
import { ReportReaderProvider, type ReportReader } from '../report/report-reader';
import { HintsProvider } from './hints';
import { NavigationProvider } from './navigation';
import { Workspace } from './workspace';

/** What the program around the pane says about itself. */
export interface PaneHost {
  readonly theme: OfficeTheme;
  /** Language tag Office is shown in; null where it is not known. */
  readonly language: string | null;
  /** Reads a report (.docx); the file never leaves the machine. */
  readonly readReport: ReportReader;
  /** 自检 */
  readonly selfCheck: RunSelfCheck;
}

interface PaneProps {
  readonly session: Session;
  readonly host: PaneHost;
  /** Where preferences are kept on this machine; null where it refuses. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
}

export function Pane({ session, host, storage }: PaneProps) {
  return (
    <PreferencesProvider storage={storage} displayLanguage={host.language}>
      <PaneTheme office={host.theme}>
        <InLanguageOfChoice>
          <SessionProvider value={session}>
            <ReportReaderProvider value={host.readReport}>
              <SelfCheckProvider value={host.selfCheck}>
                <NavigationProvider>
                  <HintsProvider>
                    <Workspace />
                  </HintsProvider>
                </NavigationProvider>
              </SelfCheckProvider>
            </ReportReaderProvider>
          </SessionProvider>
        </InLanguageOfChoice>
      </PaneTheme>
    </PreferencesProvider>
  );
}

function InLanguageOfChoice({ children }: { children: ReactNode }) {
  const { preferences } = usePreferences();
  return <LanguageProvider language={preferences.language}>{children}</LanguageProvider>;
}
