import { RubricBuilder } from '../../../support/rubric-builder';
import { describeRule } from '../../../support/describe-rule';

describeRule('rubric-score-above-weight', {
  silent: [new RubricBuilder()],
  reports: [
    { unit: new RubricBuilder().line('在职人员控制率', { score: 6 }), at: '在职人员控制率/score', expected: '5.00' },
    { unit: new RubricBuilder().line('管理制度健全性', { score: 5 }), at: '管理制度健全性/score', expected: null },
  ],
});
