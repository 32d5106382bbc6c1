import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const RATE = '项目验收合格率';

describeRule('scored-against-hundred', {
  silent: [
    aUnit(),
    aUnit().indicator(RATE, { target: '≥98%', actual: '98%', score: 5 }),
    aUnit().indicator(RATE, { target: '≥98%', actual: '98%', score: 4.5 }),
    aUnit().indicator(RATE, { target: '≥98%', actual: '97%', score: 4.95 }),
    // Not a percentage: 88 of a target of 86 given 4.4 of 5 is another mistake.
    aUnit().indicator('村级道路养护里程', { target: 86, actual: 88, score: 4.4 }),
    aUnit().indicator(RATE, { target: '≤98%', actual: '97%', score: 4.85 }),
  ],
  reports: [
    {
      unit: aUnit().indicator(RATE, { target: '≥98%', actual: '97%', score: 4.85 }),
      at: 'indicator:项目验收合格率/score',
      expected: '4.95',
      writes: 4.95,
      diagnosis: '误以100%为目标',
      says: '指标值98%，应得4.95',
    },
    {
      unit: aUnit().indicator(RATE, { target: '≥98%', actual: '98%', score: 4.9 }),
      at: 'indicator:项目验收合格率/score',
      expected: '5.00',
      writes: 5,
      diagnosis: '误以100%为目标',
    },
    // Without the percent sign.
    {
      unit: aUnit().indicator(RATE, { target: 98, actual: 98, score: 4.9 }),
      at: 'indicator:项目验收合格率/score',
      expected: '5.00',
      diagnosis: '误以100%为目标计分：5 × 98% = 4.9',
      says: '完成98，已达到指标值98',
    },
  ],
});
