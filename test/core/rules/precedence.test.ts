import type { Finding } from '../../../src/core/rules/finding';
import { CATALOG, findingsOf } from '../../../src/core/rules/catalog';
import { byPrecedence, SAYS_MORE } from '../../../src/core/rules/precedence';
import { aUnit } from '../../support/unit-builder';
import { fieldOf } from '../../support/field-of';
import { contextOf } from '../../support/unit-context';

const TEXT = { zh: '', en: '' };

const finding = (about: Partial<Finding>): Finding => ({
  key: '',
  rule: 'indicator-score-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  field: fieldOf(1, 'A1'),
  related: [],
  stated: '1',
  expected: '2',
  difference: null,
  title: TEXT,
  message: TEXT,
  arithmetic: null,
  diagnosis: null,
  basis: TEXT,
  fix: null,
  note: null,
  follows: null,
  ...about,
});

/** Each pair differs in one respect alone, and in all that count less the second one is ahead. */
test.each<[string, Partial<Finding>, Partial<Finding>]>([
  ['severity', { severity: 'error', expected: null, kind: 'form', rule: 'rubric-total-mismatch' }, { severity: 'warning' }],
  ['then a known right value', { kind: 'form', rule: 'rubric-total-mismatch' }, { expected: null }],
  ['then what is wrong', { kind: 'miscalculated', rule: 'rubric-total-mismatch' }, { kind: 'disagreement' }],
  ['then the order in which a form is read', { rule: 'execution-rate-mismatch' }, { rule: 'rubric-total-mismatch' }],
])('%s decides', (_, first, second) => {
  expect(byPrecedence(finding(first), finding(second))).toBeLessThan(0);
  expect(byPrecedence(finding(second), finding(first))).toBeGreaterThan(0);
});

test('what one rule says more of, the other leaves to it', () => {
  const context = contextOf(aUnit().indicator('群众满意度', { score: 11 }).grids());
  const cells = (id: string) =>
    CATALOG.filter((rule) => rule.id === id).flatMap((rule) => findingsOf(rule, context).map(({ field }) => field));
  const above = cells('indicator-score-above-weight');
  expect(above).toHaveLength(1);
  expect(cells('indicator-score-mismatch')).not.toContain(above[0]);
});

test('no rule gives way in a circle', () => {
  const below = (id: string): readonly string[] =>
    (SAYS_MORE[id as keyof typeof SAYS_MORE] ?? []).flatMap((other) => [other, ...below(other)]);
  for (const { id } of CATALOG) expect(below(id)).not.toContain(id);
});
