import { readFileSync } from 'node:fs';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a loader of webpack, in its module format
const fewerLocales = require('../../src/tools/unused-parts.cjs') as (source: string) => string;

test('the languages of a Chinese Excel stay in the pane, and no others', () => {
  const tags = [...fewerLocales(readFileSync('node_modules/numfmt/lib/locale.js', 'utf8')).matchAll(/, '(\w+)'\);$/gm)].map(
    ([, tag]) => tag,
  );
  expect(tags).toEqual(['zh_CN', 'zh_TW', 'zh_HK', 'ja', 'ko', 'en', 'en_US', 'en_AU', 'en_CA', 'en_GB', 'en_IE']);
});
