import { useRef, useState, type ReactNode } from 'react';
import type { Area } from '../../core/grid/address';
import { requiredContext } from '../required-context';
import { openerOf } from './opener';

/** In the order in which they stand. */
export const TABS = ['review', 'score', 'report', 'journal'] as const;
export type TabName = (typeof TABS)[number];
export type PageName = 'settings' | 'guide' | 'keys' | 'mapping' | 'units' | 'write-all' | 'self-check';

/** Cells of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

interface Navigation {
  readonly tab: TabName;
  /** The screen in place of the tabs, if any. */
  readonly page: PageName | null;
  readonly showTab: (tab: TabName) => void;
  /** Of a place on a sheet that the page is asked to look at. */
  readonly place: Place | null;
  readonly open: (page: PageName, place?: Place) => void;
  /** Leaves the page; the focus returns to what opened it. */
  readonly back: () => void;
}

const [Provider, useNavigation] = requiredContext<Navigation>('Navigation');
export { useNavigation };

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [tab, setTab] = useState<TabName>('review');
  const [page, setPage] = useState<PageName | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const opener = useRef<Element | null>(null);

  const navigation: Navigation = {
    tab,
    page,
    place,
    showTab(name) {
      setPage(null);
      setTab(name);
    },
    open(name, about) {
      if (page === null) opener.current = openerOf(document.activeElement);
      setPage(name);
      setPlace(about ?? null);
    },
    back() {
      setPage(null);
      const element = opener.current;
      // What opened the page is hidden until the page is gone from the screen.
      requestAnimationFrame(() => {
        if (element instanceof HTMLElement && element.isConnected) element.focus();
      });
    },
  };
  return <Provider value={navigation}>{children}</Provider>;
}
