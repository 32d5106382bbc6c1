import { RubricBuilder } from '../../../support/rubric-builder';
import { rubricScoreMismatch } from '../../../../src/core/rules/rubric/rubric-score-mismatch';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const over = new RubricBuilder().on(
  aUnit()
    .only('base')
    .staff({ actual: 123, rate: { percent: '102.50' } }),
);

describeRule(rubricScoreMismatch, {
  silent: [new RubricBuilder(), over.line('在职人员控制率', { score: 6 }), over.line('在职人员控制率', { score: 3.75 })],
  reports: [
    { unit: over, at: '在职人员控制率/score', expected: '3.75', writes: 3.75 },
    { unit: new RubricBuilder().line('“三公经费”变动率', { score: 7 }), at: '“三公经费”变动率/score', expected: '8.00' },
    { unit: new RubricBuilder().line('在职人员控制率', { score: null }), at: '在职人员控制率/score', expected: '5.00' },
  ],
});
