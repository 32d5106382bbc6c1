import { readdirSync, readFileSync } from 'node:fs';

interface UnusedParts {
  (this: { resourcePath: string }, source: string): string;
  readonly NEVER_ASKED: readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a loader of webpack, in its module format
const unusedParts = require('../../src/tools/unused-parts.cjs') as UnusedParts;
const less = (file: string) => unusedParts.call({ resourcePath: file }, readFileSync(`node_modules/${file}`, 'utf8'));

/** What runs where the built pane runs. */
const sources = ['core', 'app', 'excel', 'pane', 'files', 'workbench'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${folder}/${file}`),
);

test('the languages of a Chinese Excel stay in the pane, and no others', () => {
  const tags = [...less('numfmt/lib/locale.js').matchAll(/, '(\w+)'\);$/gm)].map(([, tag]) => tag);
  expect(tags).toEqual(['zh_CN', 'zh_TW', 'zh_HK', 'ja', 'ko', 'en', 'en_US', 'en_AU', 'en_CA', 'en_GB', 'en_IE']);
});

test('what is left of decimal.js adds, multiplies, divides, raises and rounds', () => {
  const left = less('decimal.js/decimal.mjs');
  for (const method of ['plus', 'minus', 'times', 'dividedBy', 'modulo', 'toPower', 'toDecimalPlaces', 'toSignificantDigits', 'toFixed'])
    expect(left).toMatch(new RegExp(`^P\\.${method} = `, 'm'));
  expect(left).not.toMatch(/P\.sine = /);
});

test('the product asks for nothing that was left out of decimal.js', () => {
  const asked = new RegExp(`(?<!\\b(?:Math|console|controller))\\.(?:${unusedParts.NEVER_ASKED.join('|')})\\(`);
  expect(sources.filter((file) => asked.test(readFileSync(file, 'utf8')))).toEqual([]);
});
