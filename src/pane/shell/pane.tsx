import type { Session } from '../../app/session';
import { SessionProvider } from '../session/session-context';
import { HintsProvider } from './hints';
import { NavigationProvider } from './navigation';
import { PaneHostProvider, type PaneHost } from './pane-host';
import { Surroundings } from './surroundings';
import { Workspace } from './workspace';

interface PaneProps {
  readonly session: Session;
  readonly host: PaneHost;
  /** Where preferences are kept on this machine; null where it refuses. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
}

export function Pane({ session, host, storage }: PaneProps) {
  return (
    <Surroundings language={host.language} theme={host.theme} storage={storage}>
      <SessionProvider value={session}>
        <PaneHostProvider value={host}>
          <NavigationProvider>
            <HintsProvider>
              <Workspace />
            </HintsProvider>
          </NavigationProvider>
        </PaneHostProvider>
      </SessionProvider>
    </Surroundings>
  );
}
