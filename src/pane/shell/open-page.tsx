import { GuidePage } from '../guide/guide-page';
import { KeysPage } from '../keys/keys-page';
import { MappingPage } from '../mapping/mapping-page';
import { WriteAllPage } from '../review/write-all-page';
import { SettingsPage } from '../settings/settings-page';
import { UnitsPage } from '../units/units-page';
import type { PageName } from './navigation';

export function OpenPage({ page }: { page: PageName }) {
  switch (page) {
    case 'settings':
      return <SettingsPage />;
    case 'guide':
      return <GuidePage />;
    case 'keys':
      return <KeysPage />;
    case 'mapping':
      return <MappingPage />;
    case 'units':
      return <UnitsPage />;
    case 'write-all':
      return <WriteAllPage />;
  }
}
