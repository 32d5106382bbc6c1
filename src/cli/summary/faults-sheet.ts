import { basename } from 'node:path';
import { SEVERITIES } from '../../core/rules/finding';
import { SEVERITY_TERMS } from '../../core/record/terms';
import type { NewSheetDraft } from '../../files/drafting/sheet-draft';
import type { UnitFault } from '../unit-summary';
import type { ReviewedUnit } from './reviewed-unit';
import { linkTo, tableSheet, type TableColumn } from './table-sheet';

/** A kind of fault in all units that have it. */
interface Fault {
  readonly first: UnitFault;
  readonly of: ReviewedUnit;
  readonly count: number;
  readonly units: number;
}

const COLUMNS: readonly TableColumn<Fault>[] = [
  { title: '序号', width: 6, style: 'number', value: (_, index) => index + 1 },
  { title: '级别', width: 10, style: 'number', value: ({ first }) => SEVERITY_TERMS[first.severity].zh },
  { title: '问题', width: 44, style: 'text', value: ({ first }) => first.title },
  { title: '涉及单位', width: 10, style: 'number', value: ({ units }) => units },
  { title: '处数', width: 10, style: 'number', value: ({ count }) => count },
  { title: '例如', width: 34, style: 'text', value: ({ of: { summary } }) => summary.unit ?? basename(summary.file) },
  {
    title: '位置',
    width: 24,
    style: 'link',
    value: ({ first }) => `${first.sheet}!${first.cell}`,
    link: ({ first, of: { copy } }) => linkTo(copy, first),
  },
];

/** 常见问题: 必改 first, each severity by how many units it concerns. */
export function faultsSheet(units: readonly ReviewedUnit[]): NewSheetDraft {
  const faults = new Map<string, Fault>();
  for (const unit of units) {
    for (const fault of unit.summary.faults) {
      // A rule can be of two severities: a rounding is a hint, a miscalculation must be corrected.
      const key = `${fault.rule} ${fault.severity}`;
      const known = faults.get(key) ?? { first: fault, of: unit, count: 0, units: 0 };
      faults.set(key, { ...known, count: known.count + fault.count, units: known.units + 1 });
    }
  }
  const rank = ({ first }: Fault): number => SEVERITIES.indexOf(first.severity);
  const sorted = [...faults.values()].sort((a, b) => rank(a) - rank(b) || b.units - a.units || b.count - a.count);
  return tableSheet('常见问题', COLUMNS, sorted);
}
