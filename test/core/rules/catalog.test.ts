import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG, findingsOf } from '../../../src/core/rules/catalog';
import { RULE_TABLE } from '../../../src/core/rules/severities';
import { aUnit } from '../../support/unit-builder';
import { contextOf } from '../../support/unit-context';

const TABLES = join(__dirname, 'subjects');
const tables = readdirSync(TABLES).map((file) => readFileSync(join(TABLES, file), 'utf8'));

describe('the catalogue', () => {
  test('takes every severity from one table, which has no others', () => {
    expect(Object.keys(RULE_TABLE)).toEqual(CATALOG.map(({ id }) => id));
  });

  test.each(CATALOG)('has a table test for $id', ({ id }) => {
    expect(tables.some((table) => table.includes(`describeRule('${id}'`))).toBe(true);
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

  test.each([
    ['195', '195.00', 1],
    ['98.50%', '98.5%', 1],
    ['1950', '195', 2],
    ['100', '1', 2],
  ])('tells once what two sums say of one cell: %s and %s', (first, second, count) => {
    const context = contextOf(aUnit().grids());
    const field = context.selfEvaluation?.funds?.total?.spent;
    const [rule] = CATALOG;
    if (!field || !rule) throw new Error('a unit has amounts, a catalogue rules');
    const message = { zh: '不符', en: 'Differs' };
    const check = () => [first, second].map((expected) => ({ field, expected, message }));
    expect(findingsOf({ ...rule, check }, context)).toHaveLength(count);
  });
});
