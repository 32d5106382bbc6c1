import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';

const gate = readFileSync('src/pane/gate.js', 'utf8');
const faults = (source: string) => new Linter().verify(source, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });

test('the check for old browsers parses as ECMAScript 5', () => {
  expect(faults(gate)).toEqual([]);
});

test('a later syntax would be noticed', () => {
  expect(faults(`${gate}\nconst later = 1;`)).toEqual([expect.objectContaining({ fatal: true })]);
});
