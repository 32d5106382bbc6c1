import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG } from '../../../src/core/rules/catalog';
import { SEVERITIES } from '../../../src/core/rules/severities';

const GROUPS = ['base-data', 'self-evaluation', 'between-forms', 'rubric'];
const RULES = join(__dirname, '../../../src/core/rules');

const files = GROUPS.flatMap((group) => readdirSync(join(RULES, group)).map((file) => ({ group, id: file.replace(/\.ts$/, '') })));

describe('the catalogue', () => {
  test('lists every rule once, by the name of its file', () => {
    expect(CATALOG.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
  });

  test('takes every severity from one table, which has no others', () => {
    expect(Object.keys(SEVERITIES)).toEqual(CATALOG.map(({ id }) => id));
  });

  test.each(files)('has a table test for $id', ({ group, id }) => {
    const table = join(__dirname, group, `${id}.test.ts`);
    expect(existsSync(table)).toBe(true);
    expect(readFileSync(table, 'utf8')).toContain('describeRule(');
  });

  test.each(CATALOG.map((rule) => [rule.id, rule] as const))('%s says what it is about in both languages', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    for (const { zh, en } of [rule.title, rule.basis]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[^\u4e00-\u9fff]*[A-Za-z]/);
    }
  });

  test('gives no two rules one title', () => {
    const titles = CATALOG.map(({ title }) => title.zh);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
