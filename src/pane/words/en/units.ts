import type { zhUnits } from '../zh-cn/units';
import { items } from './plural';

export const enUnits: typeof zhUnits = {
  title: 'All units',
  search: 'Find a unit by name',
  clearSearch: 'Clear the search',
  count: (count) => items(count, 'unit'),
  found: (shown, count) => `${shown} of ${items(count, 'unit')}`,
  withErrors: (count) => `${count} to correct`,
  none: 'No such unit.',
  noErrors: 'No unit has anything left to correct.',
  grid: 'Findings and scores of each unit',
  unit: 'Unit',
  total: 'Total',
  grade: 'Grade',
  corrected: (recomputed) => `→ ${recomputed}`,
  current: 'shown',
  onlyErrors: 'Only units to correct',
  more: (next, left) => `Show ${next} more (${left} left)`,
  copy: 'Copy table',
  copied: 'Copied: paste it into Excel',
  copyFailed: 'Could not be copied',
  recomputed: 'Recomputed total',
  sheets: 'Sheets',
  listSeparator: ', ',
};
