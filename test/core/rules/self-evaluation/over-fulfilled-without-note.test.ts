import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const FARMLAND = '高标准农田建设面积';

describeRule('over-fulfilled-without-note', {
  silent: [
    aUnit(),
    aUnit().indicator(FARMLAND, { actual: '2180亩' }),
    aUnit().indicator(FARMLAND, { actual: '54200亩', note: '上级追加任务，一并建设。' }),
    // Below the first threshold of the pack nothing is said.
    aUnit().indicator(FARMLAND, { actual: '2399亩' }),
    // Less than allowed is no deviation.
    aUnit().indicator('财政供养人数', { actual: '20人' }),
  ],
  reports: [
    {
      unit: aUnit().indicator(FARMLAND, { actual: '54200亩' }),
      at: 'indicator:高标准农田建设面积/note',
      severity: 'warning',
      says: '27.10倍',
    },
    {
      unit: aUnit().indicator(FARMLAND, { target: 3000, actual: 2000100 }),
      at: 'indicator:高标准农田建设面积/note',
      diagnosis: '亩与平方米',
    },
    {
      unit: aUnit().indicator(FARMLAND, { actual: '2600亩' }),
      at: 'indicator:高标准农田建设面积/note',
      severity: 'warning',
      says: '30.00%',
    },
    { unit: aUnit().indicator(FARMLAND, { actual: '2466亩' }), at: 'indicator:高标准农田建设面积/note', severity: 'info', says: '23.30%' },
    // From 1.2 times on.
    { unit: aUnit().indicator(FARMLAND, { actual: '2400亩' }), at: 'indicator:高标准农田建设面积/note', severity: 'info', says: '20.00%' },
  ],
});
