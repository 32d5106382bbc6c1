import type { zhUnits } from '../zh-cn/units';
import { items } from './plural';

export const enUnits: typeof zhUnits = {
  title: 'All units',
  search: 'Find a unit by name',
  count: (count) => items(count, 'unit'),
  found: (shown, count) => `${shown} of ${items(count, 'unit')}`,
  none: 'No such unit.',
  score: (filed, recomputed) => `${filed} → ${recomputed}`,
  clean: 'No findings',
  current: 'shown',
};
