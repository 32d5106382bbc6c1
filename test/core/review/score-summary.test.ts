import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { UnitReview } from '../../../src/core/review/result';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';

function unitOf(builder: UnitBuilder): UnitReview {
  const [unit] = review(builder.grids(), { pack: defaultPack(), decisions: NO_DECISIONS }).units;
  if (unit === undefined) throw new Error('no unit is recognised');
  return unit;
}

test.each([
  ['points that do not add up', aUnit().indicator('群众满意度', { weight: 7 }), /^分值合计 97，不是 100/, ['self-evaluation/total/weight']],
  [
    'a score nobody can tell',
    aUnit().indicator('村级道路养护里程', { score: '见附注', actual: '' }),
    /无法计算$/,
    ['self-evaluation/indicator:村级道路养护里程/score'],
  ],
])('%s: no total, no grade, and why', (_what, unit, reason, fields) => {
  const { score } = unitOf(unit);
  expect(score).toMatchObject({ recomputed: null, grade: null, losses: [] });
  expect(score?.withheld?.reason.zh).toMatch(reason);
  expect(score?.withheld?.fields.map(({ key }) => key)).toEqual(fields);
});

test('a whole form withholds nothing', () => {
  expect(unitOf(aUnit()).score?.withheld).toBeNull();
});

test('spending stands beside its budget, row by row', () => {
  const { spending } = unitOf(aUnit().spending('公用经费', { budget: '100', spent: '108' }));
  expect(spending.find(({ name }) => name === '公用经费')).toMatchObject({
    budget: '100',
    spent: '108',
    rate: '108.00%',
    excess: '8',
  });
  expect(spending.filter(({ depth }) => depth > 0).length).toBeGreaterThan(0);
});

test('without a base table, the rows of the funds stand for it', () => {
  const { spending, controlRate } = unitOf(aUnit().only('self'));
  expect(spending[0]).toMatchObject({ depth: 0, budget: '1200', spent: '1198.8', rate: '99.90%', excess: null });
  expect(controlRate).toBeNull();
});
