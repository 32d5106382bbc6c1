import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const SUBSIDY = '惠农补贴发放率';

describeRule('indicator-score-blank', {
  silent: [
    aUnit(),
    aUnit().indicator(SUBSIDY, { target: null, actual: null, weight: null, score: null }),
    aUnit().indicator(SUBSIDY, { target: '/', actual: '/', weight: '/', score: '/' }),
  ],
  reports: [
    {
      unit: aUnit().indicator(SUBSIDY, { score: null }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
      writes: 4.93,
      severity: 'error',
    },
    { unit: aUnit().indicator('惠农政策落实情况', { score: null }), at: 'indicator:惠农政策落实情况/score', says: '请按完成情况评分' },
    {
      unit: aUnit().laidOut({ directionColumns: true }).indicator(SUBSIDY, { score: null }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
    },
  ],
});
