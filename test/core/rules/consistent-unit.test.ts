import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { BUILT_IN_PACKS, defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Finding } from '../../../src/core/rules/finding';
import { consistentUnits, layouts } from '../../support/arbitraries';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';
import { LAYOUTS } from '../../support/unit-layout';

function findingsOf(unit: UnitBuilder, pack = defaultPack()): Finding[] {
  return review(unit.grids(), { pack, decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings);
}

function complaints(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity !== 'info').map(({ rule, field, message }) => `${rule} ${field.key}: ${message.zh}`);
}

describe('a consistent unit', () => {
  test.each(Object.entries(LAYOUTS))('raises no error and no warning laid out as %s', (_name, layout) => {
    expect(complaints(findingsOf(aUnit().laidOut(layout)))).toEqual([]);
  });

  test.each(BUILT_IN_PACKS.map((pack) => [pack.name, pack] as const))('raises none under the rule pack %s', (_name, pack) => {
    expect(complaints(findingsOf(aUnit().of({ initialBudget: '1200.00' }), pack))).toEqual([]);
  });

  test('raises none whatever its figures and layout', () => {
    fc.assert(
      fc.property(consistentUnits, layouts, (facts, layout) => {
        expect(complaints(findingsOf(aUnit().of(facts).laidOut(layout)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
