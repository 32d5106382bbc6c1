import { writeWorkbook } from '../files/drafting/new-workbook';
import { faultsSheet } from './summary/faults-sheet';
import { placesSheet } from './summary/places-sheet';
import { reasonOf, type ReviewedUnit } from './summary/reviewed-unit';
import { tableSheet, type TableColumn } from './summary/table-sheet';
import { unitsSheet } from './summary/units-sheet';

const FAILED_COLUMNS: readonly TableColumn<ReviewedUnit>[] = [
  { title: '序号', width: 6, style: 'number', value: (_, index) => index + 1 },
  { title: '文件', width: 60, style: 'text', value: ({ summary }) => summary.file },
  { title: '原因', width: 80, style: 'text', value: ({ summary }) => reasonOf(summary) },
];

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
    ...(failed.length === 0 ? [] : [tableSheet('未能复核', FAILED_COLUMNS, failed)]),
  ]);
}

function byWhatMustChange({ summary: a }: ReviewedUnit, { summary: b }: ReviewedUnit): number {
  return b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info;
}
