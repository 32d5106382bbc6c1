import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { withContent } from '../../../src/core/edits/apply';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { FAMILIES } from '../../support/families';
import { gridOf } from '../../support/grid-of';
import { MORE_FAMILIES } from '../../support/more-families';
import { judge } from '../../support/judge/judge';

/** What nobody would write: a figure equal to itself, a decimal point with nothing behind it, a sign that begins. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['begins with a sign', /^\s*[=＝]/],
  ['a figure of no decimals with a zero behind the point', /(?<![\d.])\d+\.0(?!\d)/],
  ['nought as 0.00', /(?<![\d.])0\.0+(?![\d])/],
  ['a hyphen for minus', /= -\d/],
];

function faultsIn(arithmetic: string): string[] {
  const found = FAULTS.filter(([, pattern]) => pattern.test(arithmetic)).map(([name]) => name);
  const sides = arithmetic.split('；').flatMap((part) => {
    const [left, right, ...more] = part.split(' = ');
    return left !== undefined && right !== undefined && more.length === 0 ? [[left, right.replace(/ → .*/, '')] as const] : [];
  });
  const same = sides.some(([left, right]) => /^[−-]?[\d.]+%?$/.test(left) && Number.parseFloat(left) === Number.parseFloat(right));
  return same ? [...found, 'a figure equal to itself'] : found;
}

function faultyIn(grids: readonly Grid[]): string[] {
  const findings = review(grids, { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap((unit) => unit.findings);
  return findings.flatMap(({ rule, arithmetic, diagnosis, field }) => {
    const said = [arithmetic, diagnosis?.zh].flatMap((text) => text ?? []);
    return said.flatMap((text) => faultsIn(text).map((fault) => `${rule} at ${field.label.zh}: ${fault}: ${text}`));
  });
}

test('the law sees what it forbids', () => {
  const bad = ['187 = 187', '110 = 110.00', '= 3', '20.0 + 8.6 = 28.6', '3 − 3 = 0.00', '3 − 4 = -1'];
  expect(bad.filter((text) => faultsIn(text).length === 0)).toEqual([]);
  expect(['95 ≥ 95，得满分', '9 + 13 = 22', '10.05 − 0.05 = 10', '139 ≠ 187'].flatMap(faultsIn)).toEqual([]);
});

test('every sum of every finding reads as people write it: slips in consistent books', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (seed) => {
      expect(faultyIn(judge(seed).grids)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('and other figures in forms of every family', () => {
  const grids = [...FAMILIES, ...MORE_FAMILIES].map(({ rows }) => gridOf(rows));
  const factor = fc.constantFrom(0, 10, 0.1, 10000, 1.01, -1);
  fc.assert(
    fc.property(fc.constantFrom(...grids), fc.nat(), factor, (grid, choice, times) => {
      const figures = grid.rows.flatMap((cells, row) =>
        cells.flatMap(({ value }, column) => (typeof value === 'number' ? [{ at: { row, column }, value }] : [])),
      );
      const chosen = figures[choice % Math.max(1, figures.length)];
      if (chosen === undefined) return;
      const value = Number((chosen.value * times).toFixed(4));
      expect(faultyIn([withContent(grid, chosen.at, { kind: 'value', value })])).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
