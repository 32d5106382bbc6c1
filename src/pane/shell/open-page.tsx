import type { ComponentType } from 'react';
import { onDemand } from '../on-demand/on-demand';
import type { PageName } from './navigation';

/** Pages are not needed to review: they come together when the first of them is opened. */
const PAGES: Readonly<Record<PageName, ComponentType>> = {
  settings: onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../settings/settings-page')).SettingsPage),
  guide: onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../guide/guide-page')).GuidePage),
  keys: onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../keys/keys-page')).KeysPage),
  mapping: onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../mapping/mapping-page')).MappingPage),
  units: onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../units/units-page')).UnitsPage),
  'self-check': onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../self-check/self-check-page')).SelfCheckPage),
  'write-all': onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../review/write-all-page')).WriteAllPage),
};

export function OpenPage({ page }: { page: PageName }) {
  const Page = PAGES[page];
  return <Page key={page} />;
}
