import { levelWeightMismatch } from '../../../../src/core/rules/self-evaluation/level-weight-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule(levelWeightMismatch, {
  silent: [aUnit(), aUnit().laidOut({ levelWeights: false }), aUnit().laidOut({ fullWidth: true })],
  reports: [
    { unit: aUnit().level('产出指标', 40), at: 'level:产出指标/weight', expected: '30', writes: '产出指标（30分）' },
    { unit: aUnit().laidOut({ fullWidth: true }).level('产出指标', 40), at: 'level:产出指标/weight', expected: '30' },
  ],
});
