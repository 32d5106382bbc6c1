import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('weight-missing', {
  silent: [
    aUnit(),
    aUnit().laidOut({ form: 'hubei' }),
    aUnit().indicator('群众满意度', { target: '/', actual: '/', weight: '/', score: '/' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { weight: null }), at: 'indicator:群众满意度/weight', says: '未填分值' },
    { unit: aUnit().indicator('群众满意度', { weight: '十分' }), at: 'indicator:群众满意度/weight', says: '填“十分”，不是数字' },
  ],
});
