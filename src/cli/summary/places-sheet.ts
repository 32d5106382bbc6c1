import type { NewSheetDraft } from '../../files/drafting/sheet-draft';
import { placeOf, type ReviewedUnit } from './reviewed-unit';
import { tableSheet, type TableColumn } from './table-sheet';

interface Place {
  readonly name: string;
  readonly units: readonly ReviewedUnit[];
}

const COLUMNS: readonly TableColumn<Place>[] = [
  { title: '所在文件夹', width: 40, style: 'text', value: ({ name }) => (name === '' ? '（本级）' : name) },
  { title: '单位数', width: 10, style: 'number', value: ({ units }) => units.length },
  {
    title: '有必改的单位',
    width: 14,
    style: 'number',
    value: ({ units }) => units.filter(({ summary }) => summary.counts.error > 0).length,
  },
  { title: '必改', width: 10, style: 'number', value: (place) => total(place, 'error') },
  { title: '待说明', width: 10, style: 'number', value: (place) => total(place, 'warning') },
  { title: '提示', width: 10, style: 'number', value: (place) => total(place, 'info') },
];

/** One line for each folder, those with most to change first; no sheet where there is one folder only. */
export function placesSheet(units: readonly ReviewedUnit[]): readonly NewSheetDraft[] {
  const names = [...new Set(units.map(placeOf))];
  const places = names.map((name): Place => ({ name, units: units.filter((unit) => placeOf(unit) === name) }));
  return places.length < 2
    ? []
    : [
        tableSheet(
          '按文件夹',
          COLUMNS,
          [...places].sort((a, b) => total(b, 'error') - total(a, 'error')),
        ),
      ];
}

function total({ units }: Place, severity: 'error' | 'warning' | 'info'): number {
  return units.reduce((sum, { summary }) => sum + summary.counts[severity], 0);
}
