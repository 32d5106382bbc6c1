import { MARKINGS, type Marking } from '../../app/marking';
import type { Language } from '../words/language';

/** 必改 first, or as the findings stand in the sheets. */
export type Order = 'severity' | 'sheet';
export type ThemeChoice = 'auto' | 'light' | 'dark';

/** What belongs to the person at this machine, not to the workbook. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Single-letter keys in the list. */
  readonly keys: boolean;
  /** The sheet shows the cell of the chosen finding. */
  readonly follow: boolean;
  readonly order: Order;
  /** When marks are written; null: as it suits this Excel. */
  readonly marking: Marking | null;
}

const STORAGE_KEY = 'annex-review.preferences';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
export const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
/** What can be chosen, and so what may be stored. */
const CHOICES: { readonly [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  language: LANGUAGES,
  theme: THEMES,
  order: ['severity', 'sheet'],
  keys: [true, false],
  follow: [true, false],
  marking: MARKINGS,
};

/** Storage may be refused (private windows, policies of an intranet): the defaults then hold for this sitting. */
export function loadPreferences(storage: Pick<Storage, 'getItem'> | null, displayLanguage: string | null): Preferences {
  const defaults: Preferences = {
    language: displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : 'zh-CN',
    theme: 'auto',
    keys: true,
    follow: true,
    order: 'severity',
    marking: null,
  };
  return { ...defaults, ...stored(storage) };
}

/** Beside what is stored by now: another window may have chosen something else meanwhile. */
export function savePreferences(storage: Pick<Storage, 'getItem' | 'setItem'> | null, change: Partial<Preferences>): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify({ ...stored(storage), ...change }));
  } catch {
    return;
  }
}

function stored(storage: Pick<Storage, 'getItem'> | null): Partial<Preferences> {
  try {
    return known(JSON.parse(storage?.getItem(STORAGE_KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** The browser's storage, or null where even asking for it throws. */
export function machineStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function known(read: unknown): Partial<Preferences> {
  if (typeof read !== 'object' || read === null) return {};
  const entries = Object.entries(CHOICES).map(([name, values]) => [name, values.find((one) => one === Reflect.get(read, name))] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
