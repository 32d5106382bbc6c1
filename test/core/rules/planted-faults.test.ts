import fc from 'fast-check';
import { Decimal } from '../../../src/core/compute/decimal';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { applyEdits } from '../../../src/core/edits/apply';
import type { Field } from '../../../src/core/forms/field';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Finding } from '../../../src/core/rules/finding';
import { consistentUnits, layouts } from '../../support/arbitraries';
import { faultsIn, type Fault } from '../../support/faults';
import { aUnit } from '../../support/unit-builder';

/** Where only a rate speaks for an amount, it does so to its own precision. */
const TOLD_BY_RATE = '0.001';
/** One sample, so that a run says the same everywhere; other seeds are for whoever changes a rule. */
const SEED = 20261124;

const faults = fc.tuple(consistentUnits, layouts).chain(([facts, layout]) => faultsIn(aUnit().of(facts).laidOut(layout)));

function findingsIn(grids: readonly Grid[]): Finding[] {
  return review(grids, { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings);
}

function isPlanted({ unit, cell }: Fault, field: Field): boolean {
  const place = unit.positions().get(cell);
  return place !== undefined && place.sheet.id === field.sheet.id && place.at.row === field.at.row && place.at.column === field.at.column;
}

function finds(fault: Fault, finding: Finding): boolean {
  return isPlanted(fault, finding.field) || (fault.shared === true && finding.related.some((field) => isPlanted(fault, field)));
}

/** The right value, wherever one is named for the planted cell; nothing names one where neighbours cannot be told apart. */
function isRight(fault: Fault, findings: readonly Finding[]): boolean {
  const { right } = fault;
  if (right === null) return true;
  const named = findings.filter(({ field, expected }) => expected !== null && isPlanted(fault, field));
  if (named.length === 0) return fault.shared === true;
  return named.some(({ expected }) =>
    isNear(new Decimal((expected ?? '').replace('%', '')), right, fault.shared === true ? TOLD_BY_RATE : '0'),
  );
}

function isNear(named: Decimal, right: string, share: string): boolean {
  return named.minus(right).abs().lte(new Decimal(right).times(share).abs());
}

function told(findings: readonly Finding[]): string {
  return findings.map(({ severity, rule, field, expected }) => `${severity} ${rule} ${field.key} → ${expected ?? ''}`).join('\n');
}

describe('a single planted fault', () => {
  test('is found in its cell with the right value, and sets off no avalanche', () => {
    fc.assert(
      fc.property(faults, (fault) => {
        const findings = findingsIn(fault.unit.grids()).filter(({ severity }) => severity !== 'info');
        const found = findings.filter((finding) => finds(fault, finding));
        const problem = `${fault.kind} at ${fault.cell}, right ${fault.right ?? '?'}, now ${JSON.stringify(fault.unit.value(fault.cell))}\n${told(findings)}`;
        if (found.length === 0) throw new Error(`Not found: ${problem}`);
        if (!isRight(fault, findings)) throw new Error(`Wrong value: ${problem}`);
        const further = findings.filter((finding) => finding.severity === 'error' && finding.follows === null && finding !== found[0]);
        if (further.length > 1) throw new Error(`Avalanche: ${problem}`);
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  test('is settled by accepting every fix', () => {
    fc.assert(
      fc.property(faults, (fault) => {
        let grids = fault.unit.grids();
        for (let round = 0; round < 4; round += 1) {
          const edits = findingsIn(grids).flatMap(({ fix }) => (fix === null ? [] : fix.edits.map(({ edit }) => edit)));
          if (edits.length === 0) return;
          grids = applyEdits(grids, edits);
        }
        throw new Error(`Fixes without end: ${fault.kind} at ${fault.cell}\n${told(findingsIn(grids))}`);
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});
