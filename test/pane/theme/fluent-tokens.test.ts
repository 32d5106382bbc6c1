import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const PANE = 'src/pane';
const styles = readFileSync(path.join(PANE, 'theme/fluent-tokens.css'), 'utf8');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
}

/** The custom properties a rule sets. */
function propertiesOf(selector: string): Map<string, string> {
  const [, body = ''] = new RegExp(`^${selector.replace(/[[\]]/g, '\\$&')} \\{([^}]*)\\}`, 'm').exec(styles) ?? [];
  return new Map(
    [...body.matchAll(/--(\w+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value.replace(/, (?=[\d.]+[,)])/g, ',')]),
  );
}

test.each([
  ['[data-theme]', webLightTheme],
  ["[data-theme='dark']", webDarkTheme],
] as const)("the colours of %s are Fluent's own", (selector, theme) => {
  const set = propertiesOf(selector);
  expect(set.size).toBeGreaterThan(20);
  for (const [name, value] of set) expect([name, value]).toEqual([name, String(theme[name as keyof typeof theme])]);
});

test('every token the pane draws with is set, and none that it does not', () => {
  const drawn = filesBelow(PANE)
    .filter((file) => /\.(css|tsx)$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/var\(--((?:color|shadow)\w+)/g)].map(([, name = '']) => name));
  expect([...propertiesOf('[data-theme]').keys()].sort()).toEqual([...new Set(drawn)].sort());
});
