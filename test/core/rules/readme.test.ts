import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG } from '../../../src/core/rules/catalog';
import { rulesReadme } from '../../../src/core/rules/readme';

test('the README of the rules is what the catalogue says (npm run docs:rules)', () => {
  const kept = readFileSync(join(__dirname, '../../../src/core/rules/README.md'), 'utf8');
  expect(kept).toBe(rulesReadme(CATALOG));
});
