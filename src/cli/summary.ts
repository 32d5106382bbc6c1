import { writeWorkbook } from '../files/drafting/new-workbook';
import { faultsSheet } from './summary/faults-sheet';
import { failedSheet } from './summary/failed-sheet';
import { placesSheet } from './summary/places-sheet';
import type { ReviewedUnit } from './summary/reviewed-unit';
import { unitsSheet } from './summary/units-sheet';

/**
 * 复核汇总: the units, first those that have most to change; the places they are from, where there are several; the
 * commonest faults; the files that could not be reviewed, and why.
 */
export function summaryWorkbook(units: readonly ReviewedUnit[]): Uint8Array {
  const reviewed = units.filter(({ summary }) => summary.error === null).sort(byWhatMustChange);
  const failed = units.filter(({ summary }) => summary.error !== null);
  return writeWorkbook([
    unitsSheet([...reviewed, ...failed]),
    ...placesSheet(reviewed),
    faultsSheet(reviewed),
    ...(failed.length === 0 ? [] : [failedSheet(failed)]),
  ]);
}

function byWhatMustChange({ summary: a }: ReviewedUnit, { summary: b }: ReviewedUnit): number {
  return b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info;
}
