import { RubricBuilder } from '../../../support/rubric-builder';
import { rubricScoreAboveWeight } from '../../../../src/core/rules/rubric/rubric-score-above-weight';
import { describeRule } from '../../../support/describe-rule';

describeRule(rubricScoreAboveWeight, {
  silent: [new RubricBuilder()],
  reports: [
    { unit: new RubricBuilder().line('在职人员控制率', { score: 6 }), at: '在职人员控制率/score', expected: '5.00' },
    { unit: new RubricBuilder().line('管理制度健全性', { score: 5 }), at: '管理制度健全性/score', expected: null },
  ],
});
