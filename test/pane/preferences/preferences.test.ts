import { loadPreferences, savePreferences } from '../../../src/pane/preferences/preferences';

function storage(text: string | null) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: () => text ?? [...kept.values()][0] ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const REFUSING = {
  getItem(): string {
    throw new Error('denied');
  },
  setItem(): void {
    throw new Error('denied');
  },
};

test.each([
  ['zh-CN', 'zh-CN'],
  ['en-US', 'en'],
  ['fr-FR', 'zh-CN'],
  [null, 'zh-CN'],
] as const)('Office in %s starts the pane in %s', (display, language) => {
  expect(loadPreferences(null, display)).toEqual({ language, theme: 'auto', keys: true, follow: true, order: 'severity', marking: null });
});

test('what was chosen is there the next time', () => {
  const store = storage(null);
  savePreferences(store, { language: 'en', theme: 'dark', keys: false, follow: false, order: 'sheet', marking: 'asked' });
  expect(loadPreferences(store, 'zh-CN')).toEqual({
    language: 'en',
    theme: 'dark',
    keys: false,
    follow: false,
    order: 'sheet',
    marking: 'asked',
  });
});

test('what another window chose meanwhile stays', () => {
  const store = storage(null);
  savePreferences(store, { theme: 'dark' });
  savePreferences(store, { keys: false });
  expect(loadPreferences(store, 'zh-CN')).toMatchObject({ theme: 'dark', keys: false, language: 'zh-CN' });
});

test.each(['not json', '[]', 'null', '{"language":"xx","theme":1,"keys":"yes"}'])('%s is passed over', (text) => {
  expect(loadPreferences(storage(text), null)).toEqual({
    language: 'zh-CN',
    theme: 'auto',
    keys: true,
    follow: true,
    order: 'severity',
    marking: null,
  });
});

test('a machine that refuses to keep anything changes nothing else', () => {
  expect(loadPreferences(REFUSING, null)).toEqual({
    language: 'zh-CN',
    theme: 'auto',
    keys: true,
    follow: true,
    order: 'severity',
    marking: null,
  });
  expect(() =>
    savePreferences(REFUSING, { language: 'en', theme: 'auto', keys: true, follow: true, order: 'severity', marking: null }),
  ).not.toThrow();
});
