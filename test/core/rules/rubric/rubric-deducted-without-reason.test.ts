import { RubricBuilder } from '../../../support/rubric-builder';
import { rubricDeductedWithoutReason } from '../../../../src/core/rules/rubric/rubric-deducted-without-reason';
import { describeRule } from '../../../support/describe-rule';

describeRule(rubricDeductedWithoutReason, {
  silent: [new RubricBuilder(), new RubricBuilder().line('在职人员控制率', { score: 4 })],
  reports: [{ unit: new RubricBuilder().line('管理制度健全性', { reason: null }), at: '管理制度健全性/reason' }],
});
