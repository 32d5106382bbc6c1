import type { FunctionComponent } from 'react';
import { onDemand } from '../on-demand/on-demand';
import type { PageName } from './navigation';

/** Pages are not needed to review: each comes when it is opened, with those it is built like. */
const PAGES: Readonly<Record<PageName, FunctionComponent>> = {
  settings: onDemand(async () => (await import(/* webpackChunkName: "settings" */ '../settings/settings-page')).SettingsPage),
  guide: onDemand(async () => (await import(/* webpackChunkName: "guide" */ '../guide/guide-page')).GuidePage),
  keys: onDemand(async () => (await import(/* webpackChunkName: "guide" */ '../keys/keys-page')).KeysPage),
  mapping: onDemand(async () => (await import(/* webpackChunkName: "settings" */ '../mapping/mapping-page')).MappingPage),
  units: onDemand(async () => (await import(/* webpackChunkName: "units" */ '../units/units-page')).UnitsPage),
  'self-check': onDemand(async () => (await import(/* webpackChunkName: "guide" */ '../self-check/self-check-page')).SelfCheckPage),
  'write-all': onDemand(async () => (await import(/* webpackChunkName: "write-all" */ '../review/write-all-page')).WriteAllPage),
};

export function OpenPage({ page }: { page: PageName }) {
  const Page = PAGES[page];
  return <Page key={page} />;
}
