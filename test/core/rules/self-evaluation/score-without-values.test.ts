import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('score-without-values', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { target: null, actual: null, score: null }),
    aUnit().indicator('群众满意度', { target: null, score: 0 }),
  ],
  reports: [
    // One score for several rows, and a form without scores: a result without its target cannot be judged all the same.
    { unit: aUnit().indicator('群众满意度', { target: null, score: null }), at: 'indicator:群众满意度/target', says: '指标值未填' },
    { unit: aUnit().indicator('群众满意度', { actual: null }), at: 'indicator:群众满意度/actual', says: '实际完成值空白' },
    { unit: aUnit().indicator('群众满意度', { target: null }), at: 'indicator:群众满意度/target', says: '指标值空白' },
    {
      unit: aUnit().indicator('群众满意度', { target: null, actual: null }),
      at: 'indicator:群众满意度/target',
      says: '指标值和实际完成值空白',
    },
  ],
});
