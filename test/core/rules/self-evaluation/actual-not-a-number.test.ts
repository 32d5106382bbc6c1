import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('actual-not-a-number', {
  silent: [
    // Not begun, no points, and a reason.
    aUnit().indicator('群众满意度', { actual: '未开展', score: 0, note: '项目尚未开工。' }),
    aUnit(),
    aUnit().indicator('群众满意度', { actual: null }),
    aUnit().indicator('群众满意度', { actual: '/' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { actual: '基本满意' }), at: 'indicator:群众满意度/actual', severity: 'warning' },
    {
      unit: aUnit().indicator('群众满意度', { actual: { error: '#N/A' } }),
      at: 'indicator:群众满意度/actual',
      severity: 'error',
      says: '错误值#N/A',
    },
  ],
});
