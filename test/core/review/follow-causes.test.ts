import type { Finding, FindingKind, Severity } from '../../../src/core/rules/finding';
import { followCauses } from '../../../src/core/review/follow-causes';
import { fieldOf } from '../../support/field-of';

const TEXT = { zh: '', en: '' };
const at = (cell: string) => fieldOf(1, cell);

function found(
  rule: string,
  cell: string,
  severity: Severity = 'error',
  because: string | null = null,
  expected: string | null = '1',
  kind: FindingKind = 'miscalculated',
) {
  const finding: Finding = {
    key: rule,
    rule,
    kind,
    severity,
    field: at(cell),
    related: [],
    stated: '1',
    expected,
    difference: null,
    title: TEXT,
    message: TEXT,
    arithmetic: null,
    diagnosis: null,
    basis: TEXT,
    fix: null,
    note: null,
    follows: null,
  };
  return { finding, because: because === null ? null : at(because) };
}

const outline = (findings: readonly Finding[]) =>
  findings
    .filter(({ follows }) => follows === null)
    .map(({ key, rule }) => [rule, ...findings.filter(({ follows }) => follows === key).map((each) => each.rule)]);

test.each<[string, ReturnType<typeof found>[], string[][]]>([
  ['findings of different cells stay apart', [found('a', 'A1'), found('b', 'A2')], [['a'], ['b']]],
  ['the stronger severity leads', [found('a', 'A1', 'info'), found('b', 'A1', 'error'), found('c', 'A1', 'warning')], [['b', 'a', 'c']]],
  ['then a known right value', [found('a', 'A1', 'error', null, null), found('b', 'A1')], [['b', 'a']]],
  ['then the order of kinds', [found('a', 'A1', 'error', null, '1', 'disagreement'), found('b', 'A1')], [['b', 'a']]],
  ['then the order of the catalogue', [found('a', 'A1'), found('b', 'A1')], [['a', 'b']]],
  ['another correction of the cell is a finding of its own', [found('a', 'A1'), found('b', 'A1', 'info', null, '2')], [['a'], ['b']]],
  ['a reason that is wanted stays', [found('a', 'A1'), found('b', 'A1', 'warning', null, null, 'unexplained')], [['a'], ['b']]],
  ['what follows names its cause', [found('total', 'A9', 'error', 'A1'), found('part', 'A1', 'warning')], [['part', 'total']]],
  [
    'a cause of which nothing is known is none',
    [found('total', 'A9', 'error', 'A1'), found('part', 'A1', 'error', null, null)],
    [['total'], ['part']],
  ],
  ['through a chain', [found('c', 'A3', 'error', 'A2'), found('b', 'A2', 'error', 'A1'), found('a', 'A1')], [['a', 'c', 'b']]],
  ['a circle has no cause', [found('a', 'A1', 'error', 'A2'), found('b', 'A2', 'error', 'A1')], [['a'], ['b']]],
])('%s', (_, list, expected) => {
  expect(outline(followCauses(list)).sort()).toEqual([...expected].sort());
});
