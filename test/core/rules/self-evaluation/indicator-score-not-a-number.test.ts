import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('indicator-score-not-a-number', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { target: '/', actual: '/', weight: '/', score: '/' }),
    aUnit().indicator('群众满意度', { score: '10' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { score: '满分' }), at: 'indicator:群众满意度/score', expected: '10.00', says: '“满分”' },
    {
      unit: aUnit().indicator('群众满意度', { score: { error: '#VALUE!' } }),
      at: 'indicator:群众满意度/score',
      expected: '10.00',
      writes: null,
      says: '错误值#VALUE!',
    },
  ],
});
