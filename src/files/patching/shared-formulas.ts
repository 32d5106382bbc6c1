import { toA1, type Position } from '../../core/grid/address';
import { formulasIn } from '../reading/cell-place';
import type { CellPatch } from './cell-patch';
import type { XmlScanner } from '../package/xml-scanner';

/** The cell that spells out a formula which others share. */
export interface SharedMaster {
  readonly formula: string;
  readonly at: Position;
}

/** Shared formulas whose master cell gets new content: their dependents must say their formula themselves. */
export function lostMasters(scanner: XmlScanner, patches: readonly CellPatch[]): ReadonlyMap<string, SharedMaster> {
  const changed = new Set(patches.filter(({ content }) => content !== null).map(({ at }) => toA1(at)));
  const masters = new Map<string, SharedMaster>();
  for (const place of formulasIn(scanner)) {
    if (scanner.attribute('t') !== 'shared' || !changed.has(toA1(place))) continue;
    const index = scanner.attribute('si') ?? '';
    const formula = scanner.innerText();
    if (formula !== '') masters.set(index, { formula, at: place.now });
  }
  return masters;
}
